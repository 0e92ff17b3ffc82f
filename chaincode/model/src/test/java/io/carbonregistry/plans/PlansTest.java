package io.carbonregistry.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Plant;
import io.carbonregistry.plans.PlannedParameter.SampleState;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Data-quality control plans: each rule refused in order of precedence, then filed and reviewed. */
class PlansTest {

    private static final PlannedParameter WEIGHED = Plant.weighed(SampleState.AS_FIRED, Plant.SCALE);
    private static final Grounds REMARK = new Grounds("name the standard");

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);

    @Test
    void isRefusedInOrderOfPrecedence() {
        market.refuse(Founding.HUBEI, Plant.plan(1, Plant.MARCH, WEIGHED), Reason.ROLE_NOT_ALLOWED);
        plant.standing();
        plant.refuse(Plant.plan(2, Plant.MARCH, WEIGHED), Reason.NOT_FOUND);
        plant.refuse(Plant.plan(1, Plant.MARCH.plus(-4), WEIGHED), Reason.ENTITY_NOT_LISTED);
        plant.refuse(Plant.plan(1, Plant.MARCH.plus(-2), WEIGHED), Reason.FACILITY_OUTSIDE);
        plant.nation(new PublishGuideline(new ActId("v2"), Plant.guideline("POWER-V2", Plant.MARCH.plus(1))));
        plant.refuse(
                Plant.plan(1, Plant.MARCH.plus(1), Plant.planned("X", "WEIGHED", SampleState.AS_FIRED)),
                Reason.GUIDELINE_NOT_IN_FORCE);
        plant.refuse(
                Plant.plan(1, Plant.MARCH, Plant.planned("X", "TESTED", SampleState.AS_FIRED)),
                Reason.PARAMETER_NOT_IN_GUIDELINE);
        plant.refuse(
                Plant.plan(1, Plant.MARCH, Plant.planned("C", "WEIGHED", SampleState.AS_FIRED)),
                Reason.SOURCE_NOT_IN_GUIDELINE);
        plant.refuse(
                Plant.plan(1, Plant.MARCH, Plant.planned("C", "TESTED", SampleState.AS_FIRED, Plant.SCALE)),
                Reason.PARAMETER_MISSING);
        PlannedParameter tested = Plant.planned("C", "TESTED", SampleState.AS_RECEIVED);
        plant.refuse(Plant.plan(1, Plant.MARCH, WEIGHED, tested), Reason.METER_UNKNOWN);
        plant.own(Plant.scale(Plant.SCALE, Founding.DAY, Optional.empty()));
        plant.refuse(Plant.plan(1, Plant.MARCH, WEIGHED, tested), Reason.SAMPLE_STATES_DIFFER);
        ActRef act = new ActRef(Plant.STEEL.actor(), new ActId("plan-1"));
        assertEquals(
                new PlanFiled(act, Plant.STEEL, Plant.UNIT, 2026, 1, Plant.GUIDELINE, Plant.MARCH, Founding.DAY),
                plant.own(Plant.plan(1, Plant.MARCH, WEIGHED)));
        plant.refuse(Plant.plan(2, Plant.MARCH, WEIGHED), Reason.WRONG_STATE);
        assertThrows(RefusedException.class, () -> Plant.plan(1, Plant.MARCH, WEIGHED, WEIGHED));
    }

    @Test
    void isReviewedOnceAndValidFromItsMonthOn() {
        plant.metered();
        market.refuse(Founding.HUBEI, review("r1", 1, Plan.Status.VALID), Reason.NOT_FOUND);
        plant.own(Plant.plan(1, Plant.MARCH, WEIGHED));
        market.refuse(Founding.CLERK, review("r1", 1, Plan.Status.VALID), Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.WUHAN, review("r1", 1, Plan.Status.VALID), Reason.WRONG_JURISDICTION);
        AccountId other = Holders.open(market, "other");
        market.refuse(
                Founding.HUBEI,
                new ReviewPlan(new ActId("r1"), other, Plant.UNIT, 2026, 1, Plan.Status.VALID, Optional.empty()),
                Reason.FACILITY_OUTSIDE);
        ReviewPlan returned = review("r1", 1, Plan.Status.RETURNED);
        assertEquals(
                new PlanReviewed(
                        new ActRef(Founding.PROVINCE, returned.id()),
                        Plant.STEEL,
                        Plant.UNIT,
                        2026,
                        1,
                        Plan.Status.RETURNED,
                        Optional.of(REMARK),
                        Founding.DAY),
                market.grant(Founding.HUBEI, returned));
        market.refuse(Founding.HUBEI, review("r2", 1, Plan.Status.VALID), Reason.WRONG_STATE);
        assertEquals(Optional.empty(), market.find(ValidPlans.key(Plant.UNIT, 2026)));
        plant.own(Plant.plan(2, Plant.MARCH, WEIGHED));
        market.grant(Founding.HUBEI, review("r2", 2, Plan.Status.VALID));
        ValidPlans valid = market.find(ValidPlans.key(Plant.UNIT, 2026)).orElseThrow();
        assertEquals(Optional.empty(), valid.versionFor(Plant.MARCH.plus(-1)));
        assertEquals(Optional.of(2), valid.versionFor(Plant.MARCH));
        plant.own(Plant.plan(3, Plant.MARCH.plus(1), WEIGHED));
        market.grant(Founding.HUBEI, review("r3", 3, Plan.Status.VALID));
        ValidPlans both = market.find(ValidPlans.key(Plant.UNIT, 2026)).orElseThrow();
        assertEquals(Optional.of(2), both.versionFor(Plant.MARCH));
        assertEquals(Optional.of(3), both.versionFor(Plant.MARCH.plus(1)));
        Plan plan = market.answer(
                People.holder("BankMSP", "anybody", "BANK"), new GetPlan(Plant.UNIT, 2026, 2), Plan.class);
        assertEquals(Optional.of(WEIGHED), plan.parameter("A", Optional.of("HARD_COAL")));
    }

    @Test
    void whatIsReturnedIsToldWhy() {
        assertThrows(
                RefusedException.class,
                () -> new ReviewPlan(
                        new ActId("r1"), Plant.STEEL, Plant.UNIT, 2026, 1, Plan.Status.RETURNED, Optional.empty()));
    }

    private static ReviewPlan review(String id, int version, Plan.Status verdict) {
        return new ReviewPlan(new ActId(id), Plant.STEEL, Plant.UNIT, 2026, version, verdict, Optional.of(REMARK));
    }
}
