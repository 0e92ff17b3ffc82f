package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;

/**
 * A party's step of a repo.
 *
 * @param step which
 * @param account who takes it
 * @param repo the act that proposed it
 */
record RepoWork(RepoStep step, AccountId account, ActRef repo) {

    Keys reads() {
        return Keys.needed(Repo.key(repo));
    }

    /** It is this party's step, and the repo stands where it is taken; the repo. */
    Repo require(States states, Circumstances now, Rules rules) {
        Repo found = states.get(Repo.key(repo));
        rules.require(found.isTaken(step, account), Reason.NOT_FOUND, Repo.key(repo));
        requireStatus(found, step, now, rules);
        return found;
    }

    /** The day of the second leg has passed. */
    static void requireOverdue(Repo found, Circumstances now, Rules rules) {
        rules.require(now.day().isAfter(found.due()), Reason.TIME_ORDER, "the default", found.due(), now.day());
    }

    /** The buyer has given back what was replaced. */
    static void requireNothingOwed(Repo found, Rules rules) {
        rules.require(
                found.replaced().isEmpty(),
                Reason.SUBSTITUTED_UNITS_OWED,
                found.act(),
                found.replaced().map(UnitClass::toString).orElse("-"));
    }

    /** The repo after the step, in which no units move. */
    Decision<RepoStepped> stepped(Repo after, Circumstances now) {
        return Decision.of(new RepoStepped(now.act(), repo, step, after.status(), now.day()))
                .writing(Repo.key(repo), after);
    }

    /** The repo stands where a step is taken, whoever takes it. */
    static void requireStatus(Repo found, RepoStep step, Circumstances now, Rules rules) {
        Repo.Status status = found.statusOn(now.day());
        rules.require(step.from().contains(status), Reason.WRONG_STATE, found.act(), status, step.from());
    }
}
