package io.carbonregistry.retirements;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.End;
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
 * Asks to cancel free units of the holder's own will (Registration rules art. 19).
 *
 * @param account the holder's account
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param purpose what for; public
 * @param beneficiary in whose favour; public
 * @param draws which blocks to take from
 */
public record CancelUnits(
        ActId id,
        AccountId account,
        UnitClass unitClass,
        Quantity quantity,
        String purpose,
        String beneficiary,
        @Input Draws draws)
        implements Request<UnitsCancelled> {

    public CancelUnits {
        new Purpose.Voluntary(purpose, beneficiary);
    }

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
    public Decision<UnitsCancelled> decide(States states, Circumstances now, Rules rules) {
        AccountStanding holder = states.get(AccountStanding.key(account));
        DrawnBlocks drawn = draws.from(states, unitClass);
        holder.requireMayPay(rules);
        drawn.requireAvailable(account, SubLedger.REGISTRATION, quantity, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        Certificate certificate = new Retirement(
                        End.Kind.CANCELLED, unitClass, new Purpose.Voluntary(purpose, beneficiary))
                .certificate(drawn, List.of(account), states, now);
        return Decision.of(new UnitsCancelled(
                        now.act(), account, unitClass, quantity, purpose, beneficiary, drawn.ranges(), now.day()))
                .with(Retirement.under(certificate, drawn));
    }
}
