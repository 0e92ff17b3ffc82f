package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Withdraws a pledge that one has proposed, until it is locked.
 *
 * @param account the debtor
 * @param pledge the act that proposed it
 */
public record WithdrawPledge(ActId id, AccountId account, ActRef pledge) implements Request<PledgeStepped> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return course().reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        rules.end();

        // From here on it must succeed.
        return course().decided(before, now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.WITHDRAW);
    }
}
