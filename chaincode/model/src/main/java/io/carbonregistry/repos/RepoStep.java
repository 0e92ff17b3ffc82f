package io.carbonregistry.repos;

import io.carbonregistry.repos.Repo.Status;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Every step of a repo after its proposal: who takes it, from where, and where it leads. The one table of its life. */
// The sets of statuses are copies that nothing can change.
@SuppressWarnings("ImmutableEnumChecker")
public enum RepoStep {
    WITHDRAW(RepoParty.SELLER, Status.WITHDRAWN, Status.PROPOSED),
    ACCEPT(RepoParty.BUYER, Status.ACCEPTED, Status.PROPOSED),
    REJECT(RepoParty.BUYER, Status.REJECTED, Status.PROPOSED, Status.ACCEPTED),
    /** The first leg. */
    OPEN(RepoParty.SELLER, Status.RUNNING, Status.ACCEPTED),
    SUBSTITUTE(RepoParty.SELLER, EnumSet.of(Status.RUNNING)),
    /** Late, after the buyer's own default, too. */
    RETURN_SUBSTITUTED(RepoParty.BUYER, EnumSet.of(Status.RUNNING, Status.BUYER_DEFAULTED)),
    ROLL(RepoParty.EITHER, EnumSet.of(Status.RUNNING)),
    ACCEPT_ROLL(RepoParty.EITHER, EnumSet.of(Status.RUNNING)),
    /** The second leg; late, after the buyer's own default, too. */
    CLOSE(RepoParty.BUYER, Status.RETURNED, Status.RUNNING, Status.BUYER_DEFAULTED),
    /** The seller has not bought back, says the buyer. */
    SELLERS_DEFAULT(RepoParty.BUYER, Status.SELLER_DEFAULTED, Status.RUNNING),
    /** The buyer has not given back, says the seller. */
    BUYERS_DEFAULT(RepoParty.SELLER, Status.BUYER_DEFAULTED, Status.RUNNING),
    RESOLVE(RepoParty.COURT, Status.RESOLVED, Status.RUNNING, Status.BUYER_DEFAULTED);

    private final RepoParty party;
    private final Optional<Status> to;
    private final Set<Status> from;

    RepoStep(RepoParty party, Status to, Status first, Status... others) {
        this.party = party;
        this.to = Optional.of(to);
        this.from = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    /** One after which the repo stands where it stood. */
    RepoStep(RepoParty party, Set<Status> from) {
        this.party = party;
        this.to = Optional.empty();
        this.from = Collections.unmodifiableSet(from);
    }

    /** Who takes it. */
    public RepoParty party() {
        return party;
    }

    /** From where. */
    public Set<Status> from() {
        return from;
    }

    /** Where it leads from there. */
    public Status to(Status before) {
        return to.orElse(before);
    }
}
