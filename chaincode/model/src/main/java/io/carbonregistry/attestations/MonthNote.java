package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.units.ReportingMonth;

/**
 * What an office says of one version of a month. It stands in public, so it never tells a value.
 *
 * @param entity whose facility
 * @param facility which
 * @param month which
 * @param version its number
 * @param because what is asked, or why it stands
 */
public record MonthNote(AccountId entity, FacilityId facility, ReportingMonth month, int version, Grounds because) {

    public MonthNote {
        MonthVersion.requireNumber(version);
    }

    /** Of a version. */
    public MonthNote(MonthVersion of, Grounds because) {
        this(of.entity(), of.facility(), of.month(), of.number(), because);
    }

    MonthVersion of() {
        return new MonthVersion(entity, facility, month, version);
    }
}
