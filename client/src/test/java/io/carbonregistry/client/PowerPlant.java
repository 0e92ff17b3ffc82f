package io.carbonregistry.client;

import io.carbonregistry.access.Routes;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.devices.RegisterDevice;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.plans.RegisterMeter;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A power company on the list of 2026, with a unit, its plan and a meter.
 *
 * @param market where
 * @param guideline by which it reports
 */
public record PowerPlant(Market market, Guideline guideline) {

    public static final AccountId POWER = new AccountId("power");
    public static final FacilityId UNIT = new FacilityId("unit-1");
    public static final ReportingMonth JANUARY = new ReportingMonth(2026, 1);

    private static final MeterId SCALE = new MeterId("scale-1");

    /** Registers it. */
    public static PowerPlant found(Market market) {
        PowerPlant plant = new PowerPlant(market, published());
        market.open(POWER.value());
        market.grant(market.minister(), market.deputy(), new PublishGuideline(Market.id(), plant.guideline()));
        market.grant(
                market.minister(),
                market.deputy(),
                new EnlistEntities(
                        Market.id(), 2026, List.of(new EnlistEntities.Line(POWER, "POWER")), "Notice on the list"));
        plant.register(UNIT);
        plant.plan(UNIT);
        plant.own(plant.scale());
        return plant;
    }

    /** Who initiates for it. */
    public Registry initiator() {
        return market.network().as(market.initiator(POWER.value()));
    }

    /** Who approves for it. */
    public Registry approver() {
        return market.network().as(market.approver(POWER.value()));
    }

    /** An act that two of its own people sign. */
    public <F extends Fact> F own(Request<F> request) {
        return market.grant(initiator(), approver(), request);
    }

    /** A device with a public key of its own. */
    public void device(DeviceId device, DeviceKey key) {
        market.grant(
                initiator(),
                market.minister(),
                new RegisterDevice(Market.id(), POWER, device, UNIT, key, List.of(SCALE)));
    }

    /** A unit, from January on. */
    private void register(FacilityId unit) {
        RegisteredFigure oxidation = new RegisteredFigure(
                "E", Optional.of("bituminous"), JANUARY, new BigDecimal("98.75"), Optional.empty());
        market.grant(
                initiator(),
                market.minister(),
                new RegisterFacility(
                        Market.id(),
                        POWER,
                        unit,
                        "Unit " + unit,
                        guideline.version(),
                        "CONDENSING_UNIT",
                        new Adcode("420100"),
                        JANUARY,
                        List.of(),
                        List.of(oxidation)));
    }

    /** Attests a month in which the unit stood still. */
    public MonthsAttested nil(FacilityId unit, ReportingMonth month) {
        return own(attest(List.of(nilRows(unit, month))));
    }

    /** The act that attests months. */
    public static AttestMonths attest(List<ConfidedMonth> months) {
        List<MonthLine> lines = months.stream()
                .map(rows -> rows.line(Optional.empty(), Optional.empty()))
                .toList();
        return new AttestMonths(Market.id(), POWER, lines, new ConfidedMonths(months));
    }

    /** The rows of a month in which the unit stood still. */
    public ConfidedMonth nilRows(FacilityId unit, ReportingMonth month) {
        MonthVersion version = new MonthVersion(POWER, unit, month, 1);
        MonthRow only = new MonthRow(version, guideline.version(), 1, "the company", MonthRow.Condition.STOOD_STILL);
        SaltSeed seed = new SaltSeed(new Salt(
                Digest.of(only.toString().getBytes(StandardCharsets.UTF_8)).value()));
        return new ConfidedMonth(seed, only, List.of(), List.of());
    }

    /** A valid plan of a unit, by which it measures its coal, its power and its hours. */
    private void plan(FacilityId unit) {
        List<PlannedParameter> parameters = Stream.of("A", "C", "M", "O")
                .map(code -> guideline.parameter(code).orElseThrow())
                .map(PowerPlant::planned)
                .toList();
        own(new FilePlan(Market.id(), POWER, unit, 1, guideline.version(), JANUARY, parameters));
        market.minister()
                .submit(new ReviewPlan(
                        Market.id(), POWER, unit, JANUARY.year(), 1, Plan.Status.VALID, Optional.empty()));
    }

    private static PlannedParameter planned(Parameter parameter) {
        return new PlannedParameter(
                parameter.code(),
                Optional.of("bituminous").filter(coal -> parameter.isOfMaterials()),
                parameter.sources().stream().findFirst(),
                "as planned",
                List.of(),
                "boiler house",
                Optional.empty(),
                PlannedParameter.Frequency.DAILY,
                "the highest of the month");
    }

    private RegisterMeter scale() {
        return new RegisterMeter(
                Market.id(),
                POWER,
                SCALE,
                UNIT,
                guideline.version(),
                "BELT_SCALE",
                "Maker 17",
                "conveyor 3",
                "0.5",
                12,
                Market.DAY,
                Optional.empty());
    }

    private static Guideline published() {
        String file = "guidelines/CETS-AG-01.01-V04-2026.json";
        try (InputStream in = Objects.requireNonNull(Registry.class.getResourceAsStream(file))) {
            return Records.strict(Routes.types()).read(Guideline.class, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
