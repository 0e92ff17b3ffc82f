package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Assigns the claim and with it the pledge, its rank and its time, to another bank, which accepts (loan sale, syndicate, merger).
 *
 * @param pledge which
 * @param to the office of the other bank
 * @param contract the digest of the contract
 */
public record AssignPledge(ActId id, ActRef pledge, Actor to, Digest contract) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads().maybe(Pledgee.key(to));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        rules.require(!to.equals(now.actor()), Reason.WRONG_STATE, pledge, "pledged to " + to, "another bank");
        Pledgee.requireAdmitted(to, states, rules);
        rules.end();

        // From here on it must succeed.
        return course().decided(before, before.assigned(Optional.of(to)).stepped(PledgeStep.ASSIGN, now), now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.ASSIGN);
    }
}
