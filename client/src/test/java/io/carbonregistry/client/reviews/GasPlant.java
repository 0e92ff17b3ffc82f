package io.carbonregistry.client.reviews;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Plant;
import io.carbonregistry.client.Registry;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A company in Wuhan whose only unit began with the last month of a year. */
final class GasPlant {

    static final AccountId POWER = new AccountId("power");
    static final ReportingMonth DECEMBER = new ReportingMonth(2025, 12);

    private static final FacilityId UNIT = new FacilityId("unit-1");

    private final Market market;
    private final Plant unit = new Plant(
            POWER, UNIT, Plant.guideline("POWER-2022-485"), "CONDENSING_UNIT", Map.of(), new BodyId("nobody"));

    GasPlant(Market market) {
        this.market = market;
    }

    /** It is listed, and may attest by a valid plan. */
    GasPlant begin(Registry initiator, Registry approver, Registry hubei, Registry second) {
        market.open("power");
        market.grant(market.minister(), market.deputy(), new PublishGuideline(Market.id(), unit.guideline()));
        List<EnlistEntities.Line> list = List.of(new EnlistEntities.Line(POWER, "POWER"));
        market.grant(hubei, second, new EnlistEntities(Market.id(), DECEMBER.year(), list, "Notice on the list"));
        market.grant(initiator, hubei, unit.registration(DECEMBER, ""));
        market.grant(initiator, approver, unit.plan(DECEMBER, figures("1")));
        hubei.submit(new ReviewPlan(Market.id(), POWER, UNIT, DECEMBER.year(), 1, Plan.Status.VALID, Optional.empty()));
        return this;
    }

    static MonthVersion version(int number) {
        return new MonthVersion(POWER, UNIT, DECEMBER, number);
    }

    AttestMonths attest(ConfidedMonth rows) {
        return new AttestMonths(Market.id(), POWER, List.of(line(rows)), new ConfidedMonths(List.of(rows)));
    }

    static MonthLine line(ConfidedMonth rows) {
        return rows.line(Optional.empty(), Optional.empty());
    }

    /** The rows of a version in which so much power was generated. */
    ConfidedMonth rows(int number, String generated) {
        return unit.rows(DECEMBER, number, figures(generated));
    }

    private static String figures(String generated) {
        return "A/natural-gas=21.00 C/natural-gas=389.310 M=" + generated + " O=700.00";
    }
}
