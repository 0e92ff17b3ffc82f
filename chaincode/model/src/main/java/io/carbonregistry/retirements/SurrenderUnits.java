package io.carbonregistry.retirements;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountType;
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
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * Asks to surrender free units of an emitter for a compliance year (Regulation 775 art. 14). A restricted account may.
 *
 * @param account the emitter's account
 * @param unitClass the class
 * @param quantity whole tonnes
 * @param year the compliance year, at the latest the one that runs
 * @param draws which blocks to take from
 */
public record SurrenderUnits(
        ActId id,
        AccountId account,
        UnitClass unitClass,
        Quantity quantity,
        int year,
        @Input Draws draws) implements Request<UnitsSurrendered> {

    public SurrenderUnits {
        Purpose.Compliance.requireYear(year);
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
    public Decision<UnitsSurrendered> decide(States states, Circumstances now, Rules rules) {
        AccountStanding holder = states.get(AccountStanding.key(account));
        DrawnBlocks drawn = draws.from(states, unitClass);
        int today = now.day().getYear();
        rules.require(
                holder.type() == AccountType.EMITTER, Reason.WRONG_STATE, account, holder.type(), AccountType.EMITTER);
        rules.require(holder.maySurrender(), Reason.ACCOUNT_NOT_OPEN, account, holder.standing());
        rules.require(year <= today, Reason.TIME_ORDER, "compliance year", today, year);
        drawn.requireAvailable(account, SubLedger.REGISTRATION, quantity, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        Certificate certificate = new Retirement(End.Kind.SURRENDERED, unitClass, new Purpose.Compliance(year))
                .certificate(drawn, List.of(account), states, now);
        return Decision.of(
                        new UnitsSurrendered(now.act(), account, unitClass, quantity, year, drawn.ranges(), now.day()))
                .with(Retirement.under(certificate, drawn));
    }
}
