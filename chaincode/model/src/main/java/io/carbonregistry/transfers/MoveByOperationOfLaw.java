package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;

/**
 * Asks to move units by succession, whatever the standing of the account they leave (Registration rules art. 21). What binds them
 * goes with them.
 *
 * @param from the account to debit
 * @param to the account to credit
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param ground why
 * @param document the notarial deed, judgment or approval that orders it
 * @param draws which blocks to take from
 */
public record MoveByOperationOfLaw(
        ActId id,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        LawfulGround ground,
        String document,
        @Input Draws draws)
        implements Request<UnitsMovedByLaw> {

    public MoveByOperationOfLaw {
        Text.require(!document.isBlank() && document.length() <= 256, "document", document, "1 to 256 characters");
    }

    @Override
    public Keys reads() {
        return passage().reads().maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<UnitsMovedByLaw> decide(States states, Circumstances now, Rules rules) {
        DrawnBlocks drawn = draws.from(states, unitClass);
        rules.require(!from.equals(to), Reason.SAME_ACCOUNT, from);
        passage().requireReceiver(states, now, rules);
        drawn.requireHeldBy(from, rules);
        drawn.requireTotal(quantity, rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new UnitsMovedByLaw(
                        now.act(), from, to, unitClass, quantity, ground, document, drawn.ranges(), now.day()))
                .with(drawn.becoming(this::moved, now.act()));
    }

    private UnitBlock moved(UnitBlock block) {
        return block.ownedBy(to, block.subLedger()).boundBy(block.encumbrances());
    }

    private Passage passage() {
        return new Passage(from, to, unitClass);
    }
}
