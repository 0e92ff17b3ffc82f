package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.Flag;
import io.carbonregistry.attestations.MonthTotals;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The exact versions of months that a year is the sum of.
 *
 * @param year which
 * @param account the company's account
 * @param months each facility's month once
 */
record CitedMonths(int year, AccountId account, List<MonthVersion> months) {

    CitedMonths {
        Text.require(
                months.stream().map(CitedMonths::place).distinct().count() == months.size(),
                "months",
                "a facility's month twice",
                "each once");
        if (months.size() > Batch.OF_OFFICE) {
            throw RefusedException.because(Reason.TOO_MANY, "months", Batch.OF_OFFICE, months.size());
        }
    }

    /** A facility's month, whatever the version. */
    record Place(FacilityId facility, ReportingMonth month) {}

    private static Place place(MonthVersion version) {
        return new Place(version.facility(), version.month());
    }

    List<Place> places() {
        return months.stream().map(CitedMonths::place).toList();
    }

    Keys reads() {
        return Keys.none()
                .maybe(months.stream()
                        .map(one -> AttestedMonth.key(one.facility(), one.month()))
                        .toList())
                .maybe(months.stream().map(Attestation::key).toList())
                .maybe(months.stream()
                        .map(CitedMonths::first)
                        .map(Attestation::key)
                        .toList())
                .maybe(months.stream().map(MonthTotals::key).toList());
    }

    /** Each is the month's current version, and none was returned. */
    void requireCurrent(States states, Rules rules) {
        months.forEach(one -> requireCurrent(one, states.find(AttestedMonth.key(one.facility(), one.month())), rules));
    }

    private static void requireCurrent(MonthVersion cited, Optional<AttestedMonth> head, Rules rules) {
        rules.require(
                head.filter(one -> one.current().equals(cited)).isPresent(),
                Reason.SUPERSEDED_VERSION,
                cited.facility(),
                cited.month(),
                cited.number(),
                head.map(one -> Integer.toString(one.version())).orElse("none"));
        head.ifPresent(one -> rules.require(
                one.status() != AttestedMonth.Status.RETURNED,
                Reason.WRONG_STATE,
                cited.facility() + " " + cited.month(),
                one.status(),
                "a month that was not returned"));
    }

    Stream<FacilityId> facilities() {
        return months.stream().map(MonthVersion::facility).distinct();
    }

    /** The bodies that compiled them. */
    List<BodyId> compilers(States states) {
        return months.stream()
                .flatMap(one -> states.find(Attestation.key(one)).stream())
                .flatMap(one -> one.citations().compiler().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether any was late when it was attested first; what was late once never becomes on time. */
    boolean isLate(States states) {
        return months.stream()
                .flatMap(one -> states.find(Attestation.key(first(one))).stream())
                .flatMap(one -> one.flags().stream())
                .anyMatch(flag -> flag.kind() == Flag.Kind.LATE);
    }

    private static MonthVersion first(MonthVersion version) {
        return new MonthVersion(version.entity(), version.facility(), version.month(), 1);
    }

    List<MonthTotals> totals(States states) {
        return months.stream()
                .flatMap(one -> states.find(MonthTotals.key(one)).stream())
                .toList();
    }
}
