package io.carbonregistry.client;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.devices.DeviceId;
import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.devices.RegisterDevice;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.RegisterMeter;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A power company on the list of 2026, with units that burn bituminous coal.
 *
 * @param market where
 * @param guideline by which it reports
 */
public record PowerPlant(Market market, Guideline guideline) {

    public static final AccountId POWER = new AccountId("power");
    public static final FacilityId UNIT = new FacilityId("unit-1");
    public static final ReportingMonth JANUARY = new ReportingMonth(2026, 1);

    private static final String OXIDATION = "E/bituminous=98.75";
    private static final BodyId NOBODY = new BodyId("nobody");

    /** Registers it with a unit from January on, which has a meter that its plan does not use. */
    public static PowerPlant found(Market market) {
        PowerPlant plant = found(market, JANUARY);
        plant.own(plant.scale(UNIT, new MeterId("scale-1")));
        return plant;
    }

    /** Registers it with a unit from a month of the year on. */
    public static PowerPlant found(Market market, ReportingMonth first) {
        PowerPlant plant = new PowerPlant(market, Plant.guideline("CETS-AG-01.01-V04-2026"));
        market.open(POWER.value());
        market.grant(market.minister(), market.deputy(), new PublishGuideline(Market.id(), plant.guideline()));
        List<EnlistEntities.Line> list = List.of(new EnlistEntities.Line(POWER, "POWER"));
        market.grant(
                market.minister(),
                market.deputy(),
                new EnlistEntities(Market.id(), first.year(), list, "Notice on the list"));
        plant.register(plant.unit(), first);
        plant.plan(plant.unit(), first);
        return plant;
    }

    /** Its first unit, whose coal nothing weighs. */
    public Plant unit() {
        return plant(UNIT, Map.of());
    }

    /** A further unit from January on, whose coal a scale weighs. */
    public Plant further(FacilityId unit, MeterId scale) {
        Plant further = plant(unit, Map.of("A", scale));
        register(further, JANUARY);
        own(scale(unit, scale));
        plan(further, JANUARY);
        return further;
    }

    /** A month's figures on so much coal of such a heat. */
    public static String figures(String coal, String heat) {
        return "A/bituminous=" + coal + " C/bituminous=" + heat + " M=500000.000 O=650.00";
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

    /** The act that attests months. */
    public static AttestMonths attest(ConfidedMonth... months) {
        List<ConfidedMonth> all = List.of(months);
        return new AttestMonths(
                Market.id(), POWER, all.stream().map(PowerPlant::line).toList(), new ConfidedMonths(all));
    }

    /** What is said openly of rows. */
    public static MonthLine line(ConfidedMonth rows) {
        return rows.line(Optional.empty(), Optional.empty());
    }

    /** A device with a public key of its own. */
    public void device(DeviceId device, DeviceKey key) {
        market.grant(
                initiator(),
                market.minister(),
                new RegisterDevice(Market.id(), POWER, device, UNIT, key, List.of(new MeterId("scale-1"))));
    }

    private Plant plant(FacilityId unit, Map<String, MeterId> meters) {
        return new Plant(POWER, unit, guideline, "CONDENSING_UNIT", meters, NOBODY);
    }

    private void register(Plant unit, ReportingMonth first) {
        market.grant(initiator(), market.minister(), unit.registration(first, OXIDATION));
    }

    /** Files its plan, which is found valid. */
    private void plan(Plant unit, ReportingMonth from) {
        own(unit.plan(from, figures("1", "1")));
        market.minister()
                .submit(new ReviewPlan(
                        Market.id(), POWER, unit.id(), from.year(), 1, Plan.Status.VALID, Optional.empty()));
    }

    private RegisterMeter scale(FacilityId unit, MeterId scale) {
        return new RegisterMeter(
                Market.id(),
                POWER,
                scale,
                unit,
                guideline.version(),
                "BELT_SCALE",
                "Maker 17",
                "conveyor of " + unit,
                "0.5",
                12,
                JANUARY.firstDay(),
                Optional.empty());
    }
}
