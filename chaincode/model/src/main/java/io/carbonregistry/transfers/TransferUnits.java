package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.TrustedCounterparties;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitClassDefinition;
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
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
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
 */
public record TransferUnits(
        ActId id,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        TransferReason why,
        @Input Draws draws)
        implements Request<UnitsTransferred> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(from.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(
                        AccountStanding.key(from),
                        AccountStanding.key(to),
                        UnitClassDefinition.key(unitClass),
                        RuleBook.key(RuleTopic.HOLDINGS))
                .and(Allowance.reads(from))
                .maybe(TrustedCounterparties.key(from))
                .maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<UnitsTransferred> decide(States states, Circumstances now, Rules rules) {
        AccountStanding sender = states.get(AccountStanding.key(from));
        AccountStanding receiver = states.get(AccountStanding.key(to));
        UnitClassDefinition definition = states.get(UnitClassDefinition.key(unitClass));
        RuleVersion holdings = states.get(RuleBook.key(RuleTopic.HOLDINGS)).on(now.day());
        Allowance allowance = Allowance.of(from, states, now);
        DrawnBlocks drawn = draws.from(states, unitClass);
        Optional<LocalDate> trusted =
                states.find(TrustedCounterparties.key(from)).flatMap(list -> list.from(to));
        rules.require(!from.equals(to), Reason.SAME_ACCOUNT, from);
        rules.require(sender.mayPay(), Reason.ACCOUNT_NOT_OPEN, from, sender.standing());
        rules.require(receiver.mayReceive(), Reason.ACCOUNT_NOT_OPEN, to, receiver.standing());
        rules.require(
                definition.mayBeHeldBy(receiver.type(), holdings), Reason.MAY_NOT_HOLD, to, receiver.type(), unitClass);
        rules.require(
                sender.holder().equals(receiver.holder())
                        || trusted.filter(from -> !from.isAfter(now.day())).isPresent(),
                Reason.NOT_TRUSTED,
                from,
                to,
                trusted.map(LocalDate::toString).orElse("never"));
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
}
