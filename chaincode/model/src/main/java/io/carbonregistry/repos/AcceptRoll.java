package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
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
import java.time.LocalDate;
import java.util.Optional;

/**
 * Accepts the longer term that the other party has proposed.
 *
 * @param account the other party
 * @param repo the act that proposed the repo
 * @param terms the digest of what was proposed, as this party has seen it
 */
public record AcceptRoll(ActId id, AccountId account, ActRef repo, Digest terms) implements Request<RepoStepped> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return work().reads();
    }

    @Override
    public Keys readsThen(States first) {
        Repo running = first.get(Repo.key(repo));
        return term(running).reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoStepped> decide(States states, Circumstances now, Rules rules) {
        Repo found = work().require(states, now, rules);
        Optional<RepoRoll> roll = found.roll().filter(one -> !one.by().equals(account));
        rules.require(roll.isPresent(), Reason.NOT_FOUND, Repo.key(repo) + " roll");
        rules.require(
                roll.filter(one -> one.terms().equals(terms)).isPresent(),
                Reason.TERMS_DIFFER,
                repo,
                roll.map(one -> one.terms().value()).orElse("-"),
                terms);
        term(found).require(states, now, rules);
        rules.end();

        // From here on it must succeed.
        return work().stepped(found.rolled(roll.orElseThrow()), now);
    }

    private static RepoTerm term(Repo running) {
        LocalDate due = running.roll().map(RepoRoll::due).orElse(running.due());
        return new RepoTerm(running.act(), running.unitClass(), due);
    }

    private RepoWork work() {
        return new RepoWork(RepoStep.ACCEPT_ROLL, account, repo);
    }
}
