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
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.Optional;

/**
 * Replaces the units by as many of another class that was agreed: the seller delivers these, and then the buyer gives back the others.
 *
 * @param account the seller
 * @param repo the act that proposed it
 * @param unitClass the class that takes the place of the other
 * @param quantity the tonnes that were agreed
 * @param type as it was agreed
 * @param draws which blocks
 * @param lane which lane of the daily limit to use first
 */
public record SubstituteRepo(
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
    public SubstituteRepo(
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
        Repo running = first.get(Repo.key(repo));
        return Keys.needed(AccountStanding.key(running.seller()))
                .and(RepoUnits.readsOf(running.buyer(), unitClass))
                .and(Allowance.readsThen(account, lane, quantity, first))
                .and(term(running).reads());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RepoUnitsMoved> decide(States states, Circumstances now, Rules rules) {
        Repo found = work().require(states, now, rules);
        Allowance allowance = Allowance.of(account, lane, quantity, states, now);
        RepoWork.requireNothingOwed(found, rules);
        rules.require(found.substitutes().contains(unitClass), Reason.NO_SUBSTITUTE, repo, unitClass);
        units().requireAgreed(found, unitClass, rules);
        term(found).require(states, now, rules);
        RepoUnits.requireReceiver(found.buyer(), unitClass, states, now, rules);
        allowance.require(quantity, rules);
        DrawnBlocks drawn = units().requireFree(found.seller(), states, now, rules);
        rules.end();

        // From here on it must succeed.
        Repo after = found.substitutedBy(unitClass);
        return Decision.of(RepoUnitsMoved.by(RepoStep.SUBSTITUTE, after, found.buyer(), unitClass, drawn, now))
                .writing(Repo.key(repo), after)
                .with(RepoUnits.delivered(drawn, found, now))
                .with(allowance.use(quantity, now));
    }

    private RepoTerm term(Repo running) {
        return new RepoTerm(running.act(), unitClass, running.due());
    }

    private RepoUnits units() {
        return new RepoUnits(unitClass, quantity, type, draws);
    }

    private RepoWork work() {
        return new RepoWork(RepoStep.SUBSTITUTE, account, repo);
    }
}
