package io.carbonregistry.freezes;

import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Covering;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.SerialFlag;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * Marks serials as stolen. It binds nothing, and goes with them whoever holds them, until the same office takes it off; one officer
 * suffices.
 *
 * @param unitClass of which class
 * @param ranges which serials, ascending
 * @param kind what is said of them
 * @param document the decision
 * @param draws the blocks that hold them
 */
public record FlagSerials(
        ActId id,
        UnitClass unitClass,
        List<SerialRange> ranges,
        SerialFlag.Kind kind,
        Document document,
        @Input BulkDraws draws)
        implements Request<SerialsFlagged> {

    public FlagSerials {
        ranges = Serials.checked(ranges);
    }

    @Override
    public Keys reads() {
        return Keys.none().maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<SerialsFlagged> decide(States states, Circumstances now, Rules rules) {
        DrawnBlocks drawn = draws.from(states, unitClass);
        Covering covering = drawn.covering(ranges);
        drawn.requireThere(rules);
        rules.require(covering.isWhole(), Reason.DRAWS_DIFFER, covering.asked(), covering.tonnes());
        rules.end();

        // From here on it must succeed.
        SerialFlag flag = new SerialFlag(kind, now.act());
        return Decision.of(new SerialsFlagged(now.act(), unitClass, ranges, kind, document, now.day()))
                .with(covering.becoming(block -> block.flagged(flag), now.act()));
    }
}
