package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * One block that an act takes from.
 *
 * @param last the block's last serial, by which it stands
 * @param take how many tonnes to cut from its head; the block's size takes it whole
 */
public record Draw(long last, long take) {

    public Draw {
        Text.require(
                last >= 1 && take >= 1, "draw", last + ":" + take, "a last serial and a quantity, each at least 1");
    }

    /** The draws, at most so many and each block once. */
    static List<Draw> eachOnce(List<Draw> parts, int most) {
        if (parts.size() > most) {
            throw RefusedException.because(Reason.TOO_MANY, "draws", most, parts.size());
        }
        boolean distinct = parts.stream().map(Draw::last).distinct().count() == parts.size();
        Text.require(distinct, "draws", parts.size() + " draws", "each block once");
        return List.copyOf(parts);
    }

    /** Where the blocks stand. */
    static List<Key<UnitBlock>> keys(List<Draw> parts, UnitClass unitClass) {
        return parts.stream().map(draw -> UnitBlock.key(unitClass, draw.last())).toList();
    }
}
