package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;

/**
 * One version of what a facility attests of a month.
 *
 * @param entity whose facility
 * @param facility which
 * @param month which
 * @param number counted from 1; a version is never changed, only followed
 */
public record MonthVersion(AccountId entity, FacilityId facility, ReportingMonth month, int number) {

    private static final int MOST = 9_999;

    public MonthVersion {
        requireNumber(number);
    }

    /** Refuses a number that no version has. */
    static void requireNumber(int number) {
        Text.require(1 <= number && number <= MOST, "version", Integer.toString(number), "1 to " + MOST);
    }

    /** As people are told. */
    @Override
    public String toString() {
        return facility + " " + month + " version " + number;
    }

    /** The part of keys that names it; four digits keep versions in order. */
    String path() {
        return facility + "/" + month + "/"
                + ("000" + number).substring(Integer.toString(number).length() - 1);
    }
}
