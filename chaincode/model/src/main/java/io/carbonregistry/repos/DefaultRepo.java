package io.carbonregistry.repos;

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
 * Says that the buyer has not given the units back on the day, though the seller has repaid. Nothing moves: the buyer may still give them back, or a
 * court decides.
 *
 * @param account the seller
 * @param repo the act that proposed it
 */
public record DefaultRepo(ActId id, AccountId account, ActRef repo) implements Request<RepoStepped> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return work().reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoStepped> decide(States states, Circumstances now, Rules rules) {
        Repo found = work().require(states, now, rules);
        RepoWork.requireOverdue(found, now, rules);
        rules.end();

        // From here on it must succeed.
        return work().stepped(found.after(RepoStep.BUYERS_DEFAULT), now);
    }

    private RepoWork work() {
        return new RepoWork(RepoStep.BUYERS_DEFAULT, account, repo);
    }
}
