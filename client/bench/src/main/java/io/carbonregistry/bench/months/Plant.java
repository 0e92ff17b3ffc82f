package io.carbonregistry.bench.months;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.units.ReportingMonth;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One facility, and the acts it takes until its month is attested.
 *
 * @param account the company's account
 * @param facility its id
 * @param typical what its month holds
 * @param guideline which it reports by
 */
record Plant(AccountId account, FacilityId facility, TypicalMonth typical, Guideline guideline) {

    /** The month that is attested: the last one that is over. */
    static final ReportingMonth MONTH = ReportingMonth.of(MarketPlace.DAY).plus(-1);

    private static final Adcode WUHAN = new Adcode("420100");
    private static final String METHOD = "as the control plan has it";
    private static final long BYTES_OF_A_FILE = 1_500_000;

    RegisterFacility registration() {
        List<RegisteredFigure> figures = typical.known().stream()
                .map(one -> new RegisteredFigure(
                        one.figure().parameter(), one.material(), MONTH, one.value(), Optional.empty()))
                .toList();
        return new RegisterFacility(
                MarketPlace.id(),
                account,
                facility,
                "Facility " + facility,
                guideline.version(),
                typical.kind(),
                WUHAN,
                MONTH,
                List.of(),
                figures);
    }

    FilePlan plan() {
        List<PlannedParameter> parameters =
                typical.reported().stream().map(this::planned).toList();
        return new FilePlan(MarketPlace.id(), account, facility, 1, guideline.version(), MONTH, parameters);
    }

    ReviewPlan review() {
        return new ReviewPlan(
                MarketPlace.id(), account, facility, MONTH.year(), 1, Plan.Status.VALID, Optional.empty());
    }

    /** Its month, salted from a secret. */
    ConfidedMonth month(SaltSeed seed) {
        MonthVersion version = new MonthVersion(account, facility, MONTH, 1);
        MonthRow month = new MonthRow(version, guideline.version(), 1, "the company", MonthRow.Condition.RAN);
        List<ParameterRow> values =
                typical.reported().stream().map(value -> row(version, value)).toList();
        List<EvidenceRow> evidence = typical.reported().stream()
                .map(value -> value.figure().parameter())
                .distinct()
                .flatMap(parameter -> files(version, parameter))
                .sorted(Comparator.comparing(file -> file.digest().value()))
                .toList();
        return new ConfidedMonth(seed, month, values, evidence);
    }

    private PlannedParameter planned(TypicalMonth.Value value) {
        return new PlannedParameter(
                value.figure().parameter(),
                value.material(),
                source(value),
                METHOD,
                List.of(),
                "at the facility",
                Optional.empty(),
                PlannedParameter.Frequency.DAILY,
                "the highest of the month");
    }

    private ParameterRow row(MonthVersion version, TypicalMonth.Value value) {
        return new ParameterRow(
                version,
                value.figure().parameter(),
                value.material(),
                value.value(),
                parameter(value).unitFor(value.material().flatMap(guideline::material)),
                source(value),
                METHOD,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Stream<EvidenceRow> files(MonthVersion version, String parameter) {
        return guideline.parameter(parameter).orElseThrow().evidence().stream().map(kind -> {
            byte[] name = (facility + "/" + parameter + "/" + kind).getBytes(StandardCharsets.UTF_8);
            return new EvidenceRow(version, kind, Digest.of(name), BYTES_OF_A_FILE, List.of(parameter));
        });
    }

    private Optional<String> source(TypicalMonth.Value value) {
        return parameter(value).sources().stream().findFirst();
    }

    private Parameter parameter(TypicalMonth.Value value) {
        return guideline.parameter(value.figure().parameter()).orElseThrow();
    }
}
