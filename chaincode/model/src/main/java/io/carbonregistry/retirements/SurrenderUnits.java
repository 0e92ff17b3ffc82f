package io.carbonregistry.retirements;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Draws;
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
        return surrender().reads().maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<UnitsSurrendered> decide(States states, Circumstances now, Rules rules) {
        DrawnBlocks drawn = draws.from(states, unitClass);
        surrender().require(states, now, rules);
        drawn.requireAvailable(account, SubLedger.REGISTRATION, quantity, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(
                        new UnitsSurrendered(now.act(), account, unitClass, quantity, year, drawn.ranges(), now.day()))
                .with(surrender().retiring(drawn, states, now));
    }

    private ComplianceSurrender surrender() {
        return new ComplianceSurrender(account, unitClass, year);
    }
}
