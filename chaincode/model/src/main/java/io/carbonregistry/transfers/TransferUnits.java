package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.Allowance;
import io.carbonregistry.accounts.Lane;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.kernel.ActId;
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
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks to move free units of one class at once, to an account of the same holder or to a trusted counterparty.
 *
 * @param from the account to debit
 * @param to the account to credit
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param why the category of the transfer
 * @param draws which blocks to take from
 * @param lane which lane of the daily limit to use first
 */
public record TransferUnits(
        ActId id,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        TransferReason why,
        @Input Draws draws,
        @Input Lane lane)
        implements Request<UnitsTransferred> {

    /** In no lane in particular. */
    public TransferUnits(
            ActId id,
            AccountId from,
            AccountId to,
            UnitClass unitClass,
            Quantity quantity,
            TransferReason why,
            Draws draws) {
        this(id, from, to, unitClass, quantity, why, draws, Lane.none());
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(from.actor());
    }

    @Override
    public Keys reads() {
        return passage()
                .reads()
                .and(Allowance.reads(from, lane))
                .and(trust().reads())
                .maybe(draws.keys(unitClass));
    }

    @Override
    public Keys readsThen(States first) {
        return Allowance.readsThen(from, lane, quantity, first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<UnitsTransferred> decide(States states, Circumstances now, Rules rules) {
        Allowance allowance = Allowance.of(from, lane, quantity, states, now);
        DrawnBlocks drawn = draws.from(states, unitClass);
        passage().require(states, now, rules);
        rules.require(
                trust().holds(states, now.day()),
                Reason.NOT_TRUSTED,
                from,
                to,
                trust().since(states).map(LocalDate::toString).orElse("never"));
        allowance.require(quantity, rules);
        drawn.requireHeldBy(from, rules);
        drawn.requireIn(SubLedger.REGISTRATION, rules);
        drawn.requireFree(now.day(), rules);
        drawn.requireTotal(quantity, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(
                        new UnitsTransferred(now.act(), from, to, unitClass, quantity, why, drawn.ranges(), now.day()))
                .with(drawn.movedTo(to, now.act()))
                .with(allowance.use(quantity, now));
    }

    private Passage passage() {
        return new Passage(from, to, unitClass);
    }

    private Trust trust() {
        return new Trust(from, to);
    }
}
