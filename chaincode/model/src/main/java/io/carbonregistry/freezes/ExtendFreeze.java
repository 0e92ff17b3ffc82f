package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;

/**
 * Asks to extend a freeze before its last day is past (Civil procedure interpretation art. 485). Its place in line stays.
 *
 * @param account whose units are frozen
 * @param unitClass of which class
 * @param freeze the act that ordered it
 * @param document the court's order
 * @param until the new first day on which it binds no longer
 * @param draws all blocks that bear it
 */
public record ExtendFreeze(
        ActId id,
        AccountId account,
        UnitClass unitClass,
        ActRef freeze,
        Document document,
        LocalDate until,
        @Input BulkDraws draws)
        implements Request<FreezeExtended> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Freeze.key(account, unitClass, freeze), FreezeTerm.RULES)
                .maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<FreezeExtended> decide(States states, Circumstances now, Rules rules) {
        Freeze before = states.get(Freeze.key(account, unitClass, freeze));
        DrawnBlocks drawn = draws.from(states, unitClass);
        FreezeStep.EXTEND.require(before, now, rules);
        FreezeTerm.require(until, before.until(), states, now, rules);
        drawn.requireBearing(Encumbrance.Kind.COURT_FREEZE, freeze, rules);
        drawn.requireTotal(before.frozen(), rules);
        rules.end();

        // From here on it must succeed: what comes to all that it has bound are its blocks, whole.
        Freeze after = before.extendedTo(until, now.act());
        return Decision.of(new FreezeExtended(now.act(), freeze, account, unitClass, document, until, now.day()))
                .writing(after.key(), after)
                .with(drawn.becoming(block -> Share.unfrozen(block).bind(after.encumbrance()), now.act()));
    }
}
