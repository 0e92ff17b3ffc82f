package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
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
import java.util.Optional;

/**
 * Asks to move free units from the registration to the trading sub-ledger of one's own account, for sale on the exchange.
 *
 * @param account the holder's account
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param draws which blocks to take from
 */
public record MoveToTrading(
        ActId id,
        AccountId account,
        UnitClass unitClass,
        Quantity quantity,
        @Input Draws draws) implements Request<UnitsMovedToTrading> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(account.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account)).maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<UnitsMovedToTrading> decide(States states, Circumstances now, Rules rules) {
        AccountStanding holder = states.get(AccountStanding.key(account));
        DrawnBlocks drawn = draws.from(states, unitClass);
        holder.requireMayPay(rules);
        drawn.requireAvailable(account, SubLedger.REGISTRATION, quantity, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new UnitsMovedToTrading(now.act(), account, unitClass, quantity, drawn.ranges(), now.day()))
                .with(drawn.becoming(block -> block.in(SubLedger.TRADING), now.act()));
    }
}
