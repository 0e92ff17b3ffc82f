package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.Allowance;
import io.carbonregistry.accounts.Lane;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.kernel.ActId;
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
import java.util.List;
import java.util.Optional;

/**
 * Asks to move free units to anybody: they wait until the other accepts and a window has passed (Delegated Regulation
 * 2019/1122 art. 35).
 *
 * @param from the account to debit
 * @param to the account to credit
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param why the category of the transfer
 * @param draws which blocks are to wait
 * @param lane which lane of the daily limit to use first
 */
public record ProposeTransfer(
        ActId id,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        TransferReason why,
        @Input Draws draws,
        @Input Lane lane)
        implements Request<TransferProposed> {

    /** In no lane in particular. */
    public ProposeTransfer(
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
        return passage().reads().and(Allowance.reads(from, lane)).maybe(draws.keys(unitClass));
    }

    @Override
    public Keys readsThen(States first) {
        return Allowance.readsThen(from, lane, quantity, first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<TransferProposed> decide(States states, Circumstances now, Rules rules) {
        Allowance allowance = Allowance.of(from, lane, quantity, states, now);
        DrawnBlocks drawn = draws.from(states, unitClass);
        passage().require(states, now, rules);
        allowance.require(quantity, rules);
        drawn.requireHeldBy(from, rules);
        drawn.requireIn(SubLedger.REGISTRATION, rules);
        drawn.requireFree(now.day(), rules);
        drawn.requireTotal(quantity, rules);
        rules.end();

        // From here on it must succeed.
        Encumbrance waiting = Encumbrance.by(Encumbrance.Kind.TRANSFER_PENDING, now.act());
        TransferProposed fact = new TransferProposed(
                now.act(), now.intent(), from, to, unitClass, quantity, why, drawn.ranges(), now.day());
        return Decision.of(fact)
                .writing(Transfer.key(now.act()), transfer(fact))
                .writing(IncomingTransfer.key(to, now.act()), IncomingTransfer.WAITS)
                .with(drawn.becoming(block -> block.boundBy(List.of(waiting)), now.act()))
                .with(allowance.use(quantity, now));
    }

    private static Transfer transfer(TransferProposed fact) {
        return new Transfer(
                fact.act(),
                fact.terms(),
                fact.from(),
                fact.to(),
                fact.unitClass(),
                fact.quantity(),
                fact.why(),
                fact.ranges(),
                Transfer.Status.PROPOSED,
                Optional.empty());
    }

    private Passage passage() {
        return new Passage(from, to, unitClass);
    }
}
