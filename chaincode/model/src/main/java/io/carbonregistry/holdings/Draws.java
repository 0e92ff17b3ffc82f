package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Which blocks an act takes from: an input, chosen by whoever submits the deciding transaction.
 *
 * @param parts each block once
 */
public record Draws(List<Draw> parts) {

    /** How many blocks one act may take from. */
    public static final int MOST = 500;

    public Draws {
        parts = List.copyOf(parts);
        if (parts.size() > MOST) {
            throw RefusedException.because(Reason.TOO_MANY, "draws", MOST, parts.size());
        }
        boolean distinct = parts.stream().map(Draw::last).distinct().count() == parts.size();
        Text.require(distinct, "draws", parts.size() + " draws", "each block once");
    }

    /** Takes from no block. */
    public static Draws none() {
        return new Draws(List.of());
    }

    /** Where the blocks stand. */
    public List<Key<UnitBlock>> keys(UnitClass unitClass) {
        return parts.stream().map(draw -> UnitBlock.key(unitClass, draw.last())).toList();
    }

    /** The blocks as they stand on the ledger; those that are gone are remembered as moved. */
    public DrawnBlocks from(States states, UnitClass unitClass) {
        List<DrawnBlock> found = new ArrayList<>();
        List<Key<UnitBlock>> gone = new ArrayList<>();
        for (Draw draw : parts) {
            Key<UnitBlock> key = UnitBlock.key(unitClass, draw.last());
            states.find(key)
                    .ifPresentOrElse(block -> found.add(new DrawnBlock(block, draw.take())), () -> gone.add(key));
        }
        return new DrawnBlocks(found, gone);
    }
}
