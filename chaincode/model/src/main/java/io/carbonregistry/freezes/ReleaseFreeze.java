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
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;

/**
 * Asks to let go of a freeze, or of a part of it. What waits of it falls away first; what was bound goes to those who wait in line,
 * in the same act, and what they leave is free.
 *
 * @param account whose units are frozen
 * @param unitClass of which class
 * @param freeze the act that ordered it
 * @param quantity how many tonnes of the order are let go
 * @param document the court's order
 * @param draws blocks that bear it, as far as they are needed
 */
public record ReleaseFreeze(
        ActId id,
        AccountId account,
        UnitClass unitClass,
        ActRef freeze,
        Quantity quantity,
        Document document,
        @Input BulkDraws draws)
        implements Request<FreezeReleased> {

    @Override
    public Keys reads() {
        return Keys.needed(AccountStanding.key(account), Freeze.key(account, unitClass, freeze))
                .and(Line.reads(account, unitClass))
                .maybe(draws.keys(unitClass));
    }

    @Override
    public Keys readsThen(States first) {
        return Line.readsThen(account, unitClass, first);
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<FreezeReleased> decide(States states, Circumstances now, Rules rules) {
        Freeze before = states.get(Freeze.key(account, unitClass, freeze));
        DrawnBlocks drawn = draws.from(states, unitClass);
        long unbound = before.unboundBy(quantity);
        FreezeStep.RELEASE.require(before, now, rules);
        rules.require(quantity.value() <= before.left(), Reason.MORE_THAN_FROZEN, freeze, before.left(), quantity);
        drawn.requireBearing(Encumbrance.Kind.COURT_FREEZE, freeze, rules);
        rules.require(drawn.total() >= unbound, Reason.DRAWS_DIFFER, unbound, drawn.total());
        rules.end();

        // From here on it must succeed.
        Freeze after = before.releasing(quantity);
        Line line = Line.of(account, unitClass, states, now.day()).with(after);
        Unbinding unbinding = new Unbinding(drawn, account, unbound, line, now.act());
        return Decision.of(new FreezeReleased(
                        now.act(),
                        freeze,
                        account,
                        unitClass,
                        quantity,
                        document,
                        unbinding.bound(),
                        unbinding.free(),
                        now.day()))
                .writing(after.key(), after)
                .with(unbinding.changes());
    }
}
