package io.carbonregistry.client;

import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MeterSpan;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.plans.RegisterMeter;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Months in which a further unit of a power plant ran.
 *
 * @param plant whose
 */
public record PowerMonths(PowerPlant plant) {

    /** The unit. */
    public static final FacilityId UNIT = new FacilityId("unit-7");

    private static final MeterId SCALE = new MeterId("scale-7");
    private static final String METHOD = "as planned";

    /** Registers it with its scale and its plan. */
    public static PowerMonths of(PowerPlant plant) {
        PowerMonths months = new PowerMonths(plant);
        Market market = plant.market();
        market.grant(plant.initiator(), market.minister(), months.unit());
        plant.own(months.scale());
        plant.own(months.plan());
        market.minister()
                .submit(new ReviewPlan(
                        Market.id(), PowerPlant.POWER, UNIT, 2026, 1, Plan.Status.VALID, Optional.empty()));
        return months;
    }

    private RegisterFacility unit() {
        return new RegisterFacility(
                Market.id(),
                PowerPlant.POWER,
                UNIT,
                "Unit 7",
                plant.guideline().version(),
                "CONDENSING_UNIT",
                new Adcode("420100"),
                PowerPlant.JANUARY,
                List.of(),
                List.of(new RegisteredFigure(
                        "E",
                        Optional.of("bituminous"),
                        PowerPlant.JANUARY,
                        new BigDecimal("98.75"),
                        Optional.empty())));
    }

    private RegisterMeter scale() {
        return new RegisterMeter(
                Market.id(),
                PowerPlant.POWER,
                SCALE,
                UNIT,
                plant.guideline().version(),
                "BELT_SCALE",
                "Maker 17",
                "conveyor 7",
                "0.5",
                12,
                PowerPlant.JANUARY.firstDay(),
                Optional.empty());
    }

    private FilePlan plan() {
        List<PlannedParameter> parameters = Stream.of("A", "C", "M", "O")
                .map(code -> new PlannedParameter(
                        code,
                        coal(parameter(code)),
                        parameter(code).sources().stream().findFirst(),
                        METHOD,
                        code.equals("A") ? List.of(SCALE) : List.of(),
                        "boiler house",
                        Optional.empty(),
                        PlannedParameter.Frequency.DAILY,
                        "the highest of the month"))
                .toList();
        return new FilePlan(
                Market.id(), PowerPlant.POWER, UNIT, 1, plant.guideline().version(), PowerPlant.JANUARY, parameters);
    }

    private static Optional<String> coal(Parameter parameter) {
        return Optional.of("bituminous").filter(unused -> parameter.isOfMaterials());
    }

    /** Attests a month on coal of a heat, weighed by the plant's scale. */
    public MonthsAttested attest(ReportingMonth month, String heat) {
        MonthVersion version = new MonthVersion(PowerPlant.POWER, UNIT, month, 1);
        List<ParameterRow> values = List.of(
                row(version, "A", "210345.67"),
                row(version, "C", heat),
                row(version, "M", "500000.000"),
                row(version, "O", "600.00"));
        MonthRow ran = new MonthRow(version, plant.guideline().version(), 1, "the company", MonthRow.Condition.RAN);
        SaltSeed seed = new SaltSeed(new Salt(digest(version.toString()).value()));
        ConfidedMonth rows = new ConfidedMonth(seed, ran, values, evidence(version, values));
        return plant.own(new AttestMonths(
                Market.id(),
                PowerPlant.POWER,
                List.of(rows.line(Optional.empty(), Optional.empty())),
                new ConfidedMonths(List.of(rows))));
    }

    private List<EvidenceRow> evidence(MonthVersion version, List<ParameterRow> values) {
        return values.stream()
                .flatMap(row -> parameter(row.parameter()).evidence().stream()
                        .map(kind -> new EvidenceRow(
                                version,
                                kind,
                                digest(version.month() + row.parameter() + kind),
                                9,
                                List.of(row.parameter()))))
                .sorted(Comparator.comparing(row -> row.digest().value()))
                .toList();
    }

    private ParameterRow row(MonthVersion version, String code, String value) {
        Parameter parameter = parameter(code);
        MeterSpan weighing =
                new MeterSpan(SCALE, version.month().firstDay(), version.month().lastDay());
        return new ParameterRow(
                version,
                code,
                coal(parameter),
                new BigDecimal(value),
                parameter.unitFor(coal(parameter).flatMap(plant.guideline()::material)),
                parameter.sources().stream().findFirst(),
                METHOD,
                code.equals("A") ? List.of(weighing) : List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Parameter parameter(String code) {
        return plant.guideline().parameter(code).orElseThrow();
    }

    private static Digest digest(String of) {
        return Digest.of(of.getBytes(StandardCharsets.UTF_8));
    }
}
