package io.carbonregistry.holdings;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.units.SerialRange;
import java.util.List;

/**
 * A block and how much of it an act takes from its head.
 *
 * @param block as it stands before the act
 * @param take tonnes
 */
record DrawnBlock(UnitBlock block, long take) {

    /** Whether the block has that many. */
    boolean suffices() {
        return take <= block.range().size();
    }

    /** The serials that are taken. */
    SerialRange taken() {
        return part(0, take);
    }

    /** So many serials after an offset from the first. */
    SerialRange part(long offset, long size) {
        long first = block.range().first() + offset;
        return new SerialRange(first, first + size - 1);
    }

    /**
     * A part of the block as the act cuts it, equal to the block in everything else. What is cut off waits for no transfer any more: a
     * transfer finds the blocks that wait for it by their keys, and under the block's key stands what is left.
     */
    UnitBlock cutTo(SerialRange range, ActRef act) {
        UnitBlock part = block.over(range, act, List.of(block.range()));
        return range.last() == block.range().last()
                ? part
                : part.without(one -> one.kind() == Encumbrance.Kind.TRANSFER_PENDING);
    }
}
