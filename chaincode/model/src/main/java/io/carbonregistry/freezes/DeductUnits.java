package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.Receiver;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
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
 * Asks to deduct frozen units by judgment, to somebody who may hold them (Registration rules art. 22). A promise to a third party
 * gives way; a pledge does not, and is to be settled first.
 *
 * @param account whose units are frozen
 * @param unitClass of which class
 * @param freeze the act that ordered the freeze
 * @param quantity whole tonnes
 * @param to who gets them
 * @param judgment what it rests on
 * @param draws from which blocks that bear the freeze
 */
public record DeductUnits(
        ActId id,
        AccountId account,
        UnitClass unitClass,
        ActRef freeze,
        Quantity quantity,
        AccountId to,
        Judgment judgment,
        @Input BulkDraws draws)
        implements Request<UnitsDeducted> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Freeze.key(account, unitClass, freeze))
                .and(receiver().reads())
                .maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<UnitsDeducted> decide(States states, Circumstances now, Rules rules) {
        Freeze before = states.get(Freeze.key(account, unitClass, freeze));
        DrawnBlocks drawn = draws.from(states, unitClass);
        FreezeStep.DEDUCT.require(before, now, rules);
        judgment.requireEffective(freeze, now, rules);
        rules.require(!account.equals(to), Reason.SAME_ACCOUNT, account);
        receiver().require(states, now, rules);
        rules.require(quantity.value() <= before.frozen(), Reason.MORE_THAN_FROZEN, freeze, before.frozen(), quantity);
        drawn.requireBearing(Encumbrance.Kind.COURT_FREEZE, freeze, rules);
        drawn.requireFreeBut(this::givesWay, now.day(), rules);
        drawn.requireTotal(quantity, rules);
        rules.end();

        // From here on it must succeed.
        Freeze after = before.deducting(quantity);
        Deduction deduction = new Deduction(
                now.act(),
                freeze,
                account,
                to,
                unitClass,
                quantity,
                drawn.ranges(),
                judgment,
                now.day(),
                Optional.empty());
        return Decision.of(deduction.fact())
                .writing(after.key(), after)
                .writing(deduction.key(), deduction)
                .with(drawn.movedTo(to, now.act()));
    }

    private boolean givesWay(Encumbrance one) {
        return one.is(Encumbrance.Kind.COURT_FREEZE, freeze) || one.kind() == Encumbrance.Kind.TRANSFER_PENDING;
    }

    private Receiver receiver() {
        return new Receiver(to, unitClass);
    }
}
