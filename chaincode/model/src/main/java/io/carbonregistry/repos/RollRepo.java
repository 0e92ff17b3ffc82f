package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Proposes a later day for the second leg, at another price; a proposal before it is replaced. The other party accepts.
 *
 * @param account either party
 * @param repo the act that proposed the repo
 * @param due the day of the second leg
 * @param cash what is published of the money
 * @param sums the money
 */
public record RollRepo(
        ActId id,
        AccountId account,
        ActRef repo,
        LocalDate due,
        Digest cash,
        @Confided ConfidedCash sums) implements Request<RepoStepped> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return work().reads().and(Keys.needed(RepoPrices.key(repo)));
    }

    @Override
    public Keys readsThen(States first) {
        return term(first.get(Repo.key(repo))).reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoStepped> decide(States states, Circumstances now, Rules rules) {
        Repo found = work().require(states, now, rules);
        rules.require(due.isAfter(found.due()), Reason.TIME_ORDER, "the roll", found.due(), due);
        term(found).require(states, now, rules);
        sums.require(cash, Repo.key(repo), rules);
        rules.end();

        // From here on it must succeed.
        RepoPrices prices = states.get(RepoPrices.key(repo)).proposing(found.cash(), sums.given());
        return work().stepped(found.proposing(new RepoRoll(now.act(), now.intent(), account, due, cash)), now)
                .writing(RepoPrices.key(repo), prices);
    }

    private RepoTerm term(Repo running) {
        return new RepoTerm(running.act(), running.unitClass(), due);
    }

    private RepoWork work() {
        return new RepoWork(RepoStep.ROLL, account, repo);
    }
}
