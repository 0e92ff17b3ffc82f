package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.List;
import java.util.Optional;

/**
 * Says whether a version of a plan may be reported by.
 *
 * @param account the company's account
 * @param facility which
 * @param year the plan's year
 * @param version the version that waits
 * @param verdict VALID or RETURNED
 * @param remarks what the reviewer says; needed where it is returned
 */
public record ReviewPlan(
        ActId id,
        AccountId account,
        FacilityId facility,
        int year,
        int version,
        Plan.Status verdict,
        Optional<Grounds> remarks)
        implements Request<PlanReviewed> {

    public ReviewPlan {
        Text.require(verdict != Plan.Status.FILED, "verdict", verdict.name(), "VALID or RETURNED");
        Text.require(verdict == Plan.Status.VALID || remarks.isPresent(), "remarks", "none", "why it is returned");
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Plan.key(facility, year, version))
                .maybe(ValidPlans.key(facility, year));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PlanReviewed> decide(States states, Circumstances now, Rules rules) {
        Plan plan = states.get(Plan.key(facility, year, version));
        rules.require(plan.account().equals(account), Reason.FACILITY_OUTSIDE, facility, account, plan.from());
        rules.require(
                plan.status() == Plan.Status.FILED,
                Reason.WRONG_STATE,
                "version " + version,
                plan.status(),
                Plan.Status.FILED);
        rules.end();

        // From here on it must succeed.
        Decision<PlanReviewed> decision = Decision.of(
                        new PlanReviewed(now.act(), account, facility, year, version, verdict, remarks, now.day()))
                .writing(Plan.key(facility, year, version), plan.reviewed(verdict, remarks));
        return verdict == Plan.Status.VALID
                ? decision.writing(ValidPlans.key(facility, year), valid(states).with(plan))
                : decision;
    }

    private ValidPlans valid(States states) {
        return states.find(ValidPlans.key(facility, year)).orElseGet(() -> new ValidPlans(facility, year, List.of()));
    }
}
