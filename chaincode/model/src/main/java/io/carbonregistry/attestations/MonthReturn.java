package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;

/**
 * One version of a month that is returned.
 *
 * @param entity whose facility
 * @param facility which
 * @param month which
 * @param version its number
 * @param because what must be mended; it stands in public, so it never tells a value
 * @param days within how many natural days it is to be attested again
 */
public record MonthReturn(
        AccountId entity, FacilityId facility, ReportingMonth month, int version, Grounds because, int days) {

    public MonthReturn {
        MonthVersion.requireNumber(version);
        Text.require(0 < days, "days", Integer.toString(days), "at least 1");
    }

    /** Of a version. */
    public MonthReturn(MonthVersion of, Grounds because, int days) {
        this(of.entity(), of.facility(), of.month(), of.number(), because, days);
    }

    MonthVersion of() {
        return new MonthVersion(entity, facility, month, version);
    }
}
