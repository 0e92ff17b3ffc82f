package io.carbonregistry.holdings;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.units.SerialRange;
import java.util.List;
import java.util.function.UnaryOperator;

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
        return new SerialRange(block.range().first(), block.range().first() + take - 1);
    }

    /** The taken part becomes something else; the rest stays as it is, under its old key and its owner's old entry. */
    Changes becoming(UnaryOperator<UnitBlock> other, ActRef act) {
        Changes taking = Blocks.putting(other.apply(cutTo(taken(), act)));
        if (take == block.range().size()) {
            return Blocks.removing(block).and(taking);
        }
        UnitBlock rest = cutTo(rest(), act);
        return taking.put(rest.key(), rest);
    }

    private SerialRange rest() {
        return new SerialRange(block.range().first() + take, block.range().last());
    }

    private UnitBlock cutTo(SerialRange range, ActRef act) {
        return new UnitBlock(
                block.unitClass(),
                range,
                block.owner(),
                block.subLedger(),
                block.encumbrances(),
                block.end(),
                block.issuance(),
                act,
                List.of(block.range()));
    }
}
