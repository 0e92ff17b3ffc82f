package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a facility's month stands.
 *
 * @param entity the company's account
 * @param facility which
 * @param month which
 * @param version the number of its current version
 * @param status how far the review of that version is; whether the year is locked is said once, of the company's year
 * @param first the day of its first attestation, which decides for ever whether it is late
 * @param due the day until which it was to be attested again when it was last returned; empty if it never was
 * @param accepted the act by which the current version was accepted, if it was
 */
public record AttestedMonth(
        AccountId entity,
        FacilityId facility,
        ReportingMonth month,
        int version,
        Status status,
        LocalDate first,
        Optional<LocalDate> due,
        Optional<ActRef> accepted)
        implements State {

    /** How the keys of all heads start. */
    public static final String KEYS = "month/";

    /** How far the review of a month is. */
    public enum Status {
        SUBMITTED,
        /** The city has looked at it. */
        CITY_OK,
        /** The province has looked at it. */
        PROVINCE_OK,
        /** By two officers of the province. */
        ACCEPTED,
        /** Accepted, and the nation asks. */
        NATION_QUERY,
        /** It must be attested again. */
        RETURNED
    }

    /** Where it stands. */
    public static Key<AttestedMonth> key(FacilityId facility, ReportingMonth month) {
        return Key.of(AttestedMonth.class, "month", facility, month);
    }

    /** Its current version. */
    public MonthVersion current() {
        return new MonthVersion(entity, facility, month, version);
    }

    /** Whether it must be attested again. */
    public boolean isReturned() {
        return status == Status.RETURNED;
    }

    /** As its first version leaves it. */
    static AttestedMonth begun(Attestation by) {
        MonthVersion of = by.of();
        return new AttestedMonth(
                of.entity(),
                of.facility(),
                of.month(),
                of.number(),
                Status.SUBMITTED,
                by.day(),
                Optional.empty(),
                Optional.empty());
    }

    /** As a further version leaves it: one of the company's is reviewed anew, one of the regulator's stands as the one before it. */
    AttestedMonth followed(Attestation by) {
        boolean restated = by.why() == Attestation.Why.RESTATED;
        return new AttestedMonth(
                entity,
                facility,
                month,
                by.of().number(),
                restated ? status : Status.SUBMITTED,
                first,
                due,
                restated ? accepted.map(before -> by.act()) : Optional.empty());
    }

    /** As a step of its review leaves it. */
    AttestedMonth after(MonthStep step, ActRef act) {
        Optional<ActRef> accepting = Optional.of(act).filter(any -> step.status() == Status.ACCEPTED);
        return new AttestedMonth(
                entity,
                facility,
                month,
                version,
                step.status(),
                first,
                step.due().or(() -> due),
                accepted.or(() -> accepting));
    }

    /** What a version that follows says of the current one. */
    Attestation.Replaced replaced() {
        return new Attestation.Replaced(version, accepted);
    }
}
