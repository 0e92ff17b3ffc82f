package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.Optional;

/**
 * Says that the seller has not bought back on the day: the buyer keeps the units or sells them, free of the repo, and the parties settle the
 * difference in money between themselves.
 *
 * @param account the buyer
 * @param repo the act that proposed it
 * @param unitClass the class that was to come back
 * @param quantity the tonnes that were agreed
 * @param type as it was agreed
 * @param draws of a closed repo the blocks that it binds; of an open one none
 */
public record ClaimRepoUnits(
        ActId id,
        AccountId account,
        ActRef repo,
        UnitClass unitClass,
        Quantity quantity,
        RepoType type,
        @Input Draws draws)
        implements Request<RepoUnitsMoved> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return work().reads().and(new RepoUnits(unitClass, quantity, type, draws).reads());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoUnitsMoved> decide(States states, Circumstances now, Rules rules) {
        Repo found = work().require(states, now, rules);
        RepoWork.requireOverdue(found, now, rules);
        RepoWork.requireNothingOwed(found, rules);
        RepoUnits units = new RepoUnits(unitClass, quantity, type, draws);
        units.requireAgreed(found, found.unitClass(), rules);
        DrawnBlocks drawn = units.requireBound(found, states, rules);
        rules.end();

        // From here on it must succeed.
        Repo after = found.after(RepoStep.SELLERS_DEFAULT);
        return Decision.of(RepoUnitsMoved.by(RepoStep.SELLERS_DEFAULT, after, found.buyer(), unitClass, drawn, now))
                .writing(Repo.key(repo), after)
                .with(RepoUnits.freed(drawn, found, now))
                .with(after.ended());
    }

    private RepoWork work() {
        return new RepoWork(RepoStep.SELLERS_DEFAULT, account, repo);
    }
}
