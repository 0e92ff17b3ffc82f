package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.Allowance;
import io.carbonregistry.accounts.Lane;
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
 * Delivers the units of the first leg: the seller says by it that the buyer has paid.
 *
 * @param account the seller
 * @param repo the act that proposed it
 * @param unitClass the class that was agreed
 * @param quantity the tonnes that were agreed
 * @param type as it was agreed
 * @param draws which blocks
 * @param lane which lane of the daily limit to use first
 */
public record OpenRepo(
        ActId id,
        AccountId account,
        ActRef repo,
        UnitClass unitClass,
        Quantity quantity,
        RepoType type,
        @Input Draws draws,
        @Input Lane lane)
        implements Request<RepoUnitsMoved> {

    /** In no lane in particular. */
    public OpenRepo(
            ActId id,
            AccountId account,
            ActRef repo,
            UnitClass unitClass,
            Quantity quantity,
            RepoType type,
            Draws draws) {
        this(id, account, repo, unitClass, quantity, type, draws, Lane.none());
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return work().reads().and(units().reads()).and(Allowance.reads(account, lane));
    }

    @Override
    public Keys readsThen(States first) {
        Repo accepted = first.get(Repo.key(repo));
        return Keys.needed(AccountStanding.key(accepted.seller()))
                .and(RepoUnits.readsOf(accepted.buyer(), accepted.unitClass()))
                .and(Allowance.readsThen(account, lane, quantity, first))
                .and(term(accepted).reads())
                .and(new RepoWindow(accepted).reads());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoUnitsMoved> decide(States states, Circumstances now, Rules rules) {
        Repo found = work().require(states, now, rules);
        Allowance allowance = Allowance.of(account, lane, quantity, states, now);
        units().requireAgreed(found, found.unitClass(), rules);
        term(found).require(states, now, rules);
        RepoUnits.requireReceiver(found.buyer(), found.unitClass(), states, now, rules);
        new RepoWindow(found).requireOver(states, now, rules);
        allowance.require(quantity, rules);
        DrawnBlocks drawn = units().requireFree(found.seller(), states, now, rules);
        rules.end();

        // From here on it must succeed.
        Repo after = found.after(RepoStep.OPEN);
        return Decision.of(RepoUnitsMoved.by(RepoStep.OPEN, after, found.buyer(), unitClass, drawn, now))
                .writing(Repo.key(repo), after)
                .with(RepoUnits.delivered(drawn, found, now))
                .with(after.begun())
                .with(allowance.use(quantity, now));
    }

    private static RepoTerm term(Repo repo) {
        return new RepoTerm(repo.act(), repo.unitClass(), repo.due());
    }

    private RepoUnits units() {
        return new RepoUnits(unitClass, quantity, type, draws);
    }

    private RepoWork work() {
        return new RepoWork(RepoStep.OPEN, account, repo);
    }
}
