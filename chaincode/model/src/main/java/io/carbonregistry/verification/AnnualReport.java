package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a company reports of a year, as it stands now.
 *
 * @param year which
 * @param account the company's account
 * @param version how often it was reported
 * @param tonnes whole tonnes of CO2 equivalent
 * @param months the exact versions that it is the sum of
 * @param corrections where it differs from that sum, and why; by how much is confided
 * @param published what is published of that; empty where nothing is corrected
 * @param compilers the bodies that compiled its months
 * @param late whether it, or a month of it, came after its due day or is missing
 * @param act which reported it
 * @param day on which
 */
public record AnnualReport(
        int year,
        AccountId account,
        int version,
        long tonnes,
        List<MonthVersion> months,
        List<Correction> corrections,
        Optional<Commitment> published,
        List<BodyId> compilers,
        boolean late,
        ActRef act,
        LocalDate day)
        implements State {

    public AnnualReport {
        months = List.copyOf(months);
        corrections = List.copyOf(corrections);
        compilers = List.copyOf(compilers);
    }

    /**
     * That a year differs from the sum of its months, or that a month was never attested.
     *
     * @param facility whose
     * @param month which
     * @param because why
     */
    public record Correction(FacilityId facility, ReportingMonth month, Grounds because) {}

    /** Where it stands. */
    public static Key<AnnualReport> key(int year, AccountId account) {
        return Key.of(AnnualReport.class, "report", year, account);
    }

    /** Where it stands by how much it differs; nothing does where nothing is corrected. */
    Key<CorrectedYear> corrected() {
        return CorrectedYear.key(year, account, version);
    }

    /** The exact versions that both speak of are the same. */
    void requireSame(List<MonthVersion> cited, Rules rules) {
        Set<MonthVersion> reported = new LinkedHashSet<>(months);
        cited.stream()
                .filter(one -> !reported.contains(one))
                .findFirst()
                .ifPresent(one -> rules.require(
                        false, Reason.SUPERSEDED_VERSION, one.facility(), one.month(), one.number(), reported(one)));
        rules.require(cited.size() == months.size(), Reason.REPORT_DIFFERS, account, year, months.size(), cited.size());
    }

    private String reported(MonthVersion other) {
        return months.stream()
                .filter(one ->
                        one.facility().equals(other.facility()) && one.month().equals(other.month()))
                .map(one -> Integer.toString(one.number()))
                .findFirst()
                .orElse("none");
    }
}
