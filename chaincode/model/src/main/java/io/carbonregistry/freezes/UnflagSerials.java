package io.carbonregistry.freezes;

import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Covering;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * Takes a mark off serials; only the office that put it there does.
 *
 * @param unitClass of which class
 * @param ranges which serials, ascending
 * @param flag the act that marked them
 * @param document the decision
 * @param draws the blocks that hold them
 */
public record UnflagSerials(
        ActId id,
        UnitClass unitClass,
        List<SerialRange> ranges,
        ActRef flag,
        Document document,
        @Input BulkDraws draws) implements Request<SerialsUnflagged> {

    public UnflagSerials {
        ranges = Serials.checked(ranges);
    }

    @Override
    public Keys reads() {
        return Keys.none().maybe(draws.keys(unitClass));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<SerialsUnflagged> decide(States states, Circumstances now, Rules rules) {
        DrawnBlocks drawn = draws.from(states, unitClass);
        Covering covering = drawn.covering(ranges);
        rules.require(flag.actor().equals(now.actor()), Reason.NOT_THE_COURT, flag, flag.actor(), now.actor());
        drawn.requireThere(rules);
        rules.require(covering.isWhole(), Reason.DRAWS_DIFFER, covering.asked(), covering.tonnes());
        covering.requireEach(
                block -> block.isFlagged(flag),
                block -> Refusal.of(Reason.WRONG_STATE, block.key(), block.said(), flag),
                rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new SerialsUnflagged(now.act(), unitClass, ranges, flag, document, now.day()))
                .with(covering.becoming(block -> block.unflagged(flag), now.act()));
    }
}
