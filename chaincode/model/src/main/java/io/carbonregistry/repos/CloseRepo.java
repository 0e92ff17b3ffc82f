package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
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
 * Gives the units back, the second leg: the buyer says by it that the seller has repaid.
 *
 * @param account the buyer
 * @param repo the act that proposed it
 * @param unitClass the class that is to come back
 * @param quantity the tonnes that were agreed
 * @param type as it was agreed
 * @param draws which blocks: of a closed repo those that it binds
 */
public record CloseRepo(
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
        return work().reads().and(units().reads());
    }

    @Override
    public Keys readsThen(States first) {
        Repo running = first.get(Repo.key(repo));
        return Keys.needed(AccountStanding.key(running.buyer()))
                .and(RepoUnits.readsOf(running.seller(), running.unitClass()));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoUnitsMoved> decide(States states, Circumstances now, Rules rules) {
        Repo found = work().require(states, now, rules);
        RepoWork.requireNothingOwed(found, rules);
        units().requireAgreed(found, found.unitClass(), rules);
        RepoUnits.requireReceiver(found.seller(), found.unitClass(), states, now, rules);
        DrawnBlocks drawn = units().requireReturnable(found, states, now, rules);
        rules.end();

        // From here on it must succeed.
        Repo after = found.after(RepoStep.CLOSE);
        return Decision.of(RepoUnitsMoved.by(RepoStep.CLOSE, after, found.seller(), unitClass, drawn, now))
                .writing(Repo.key(repo), after)
                .with(RepoUnits.returned(drawn, found, now))
                .with(after.ended());
    }

    private RepoUnits units() {
        return new RepoUnits(unitClass, quantity, type, draws);
    }

    private RepoWork work() {
        return new RepoWork(RepoStep.CLOSE, account, repo);
    }
}
