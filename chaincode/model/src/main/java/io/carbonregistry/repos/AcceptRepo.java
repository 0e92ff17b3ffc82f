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
 * Accepts a repo: the buyer pays, and then the seller delivers. Where the seller does not trust the buyer, a window runs first, as before any
 * transfer.
 *
 * @param account the buyer
 * @param repo the act that proposed it
 * @param terms the digest of what was proposed, as the buyer has seen it
 */
public record AcceptRepo(ActId id, AccountId account, ActRef repo, Digest terms) implements Request<RepoStepped> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return work().reads().and(RepoWindow.length());
    }

    @Override
    public Keys readsThen(States first) {
        return new RepoWindow(first.get(Repo.key(repo))).reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoStepped> decide(States states, Circumstances now, Rules rules) {
        Repo found = work().require(states, now, rules);
        rules.require(found.terms().equals(terms), Reason.TERMS_DIFFER, repo, found.terms(), terms);
        LocalDate first = RepoWindow.first(states, now);
        new RepoWindow(found).requireShort(first, states, now, rules);
        rules.end();

        // From here on it must succeed.
        return work().stepped(found.acceptedUntil(first), now);
    }

    private RepoWork work() {
        return new RepoWork(RepoStep.ACCEPT, account, repo);
    }
}
