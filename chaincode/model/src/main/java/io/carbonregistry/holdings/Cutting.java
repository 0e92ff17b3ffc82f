package io.carbonregistry.holdings;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.units.SerialRange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Cuts parts off drawn blocks, one after the other from the head of the first; what is left of a block keeps its key. */
final class Cutting {

    private final Iterator<DrawnBlock> next;
    private final ActRef act;
    private final List<Changes> changes = new ArrayList<>();
    private final List<Changes> ofBlock = new ArrayList<>();
    private DrawnBlock current;
    private long cut;

    Cutting(List<DrawnBlock> blocks, ActRef act) {
        this.next = blocks.iterator();
        this.current = next.next();
        this.act = act;
    }

    /** Cuts one part off; its serials. */
    List<SerialRange> cut(Part part) {
        List<SerialRange> ranges = new ArrayList<>();
        long left = part.tonnes();
        while (left > 0) {
            long size = Math.min(left, available());
            SerialRange range = current.part(cut, size);
            ofBlock.add(Blocks.putting(part.becomes().apply(current.cutTo(range, act))));
            ranges.add(range);
            cut += size;
            left -= size;
        }
        return ranges;
    }

    /** All that is written. */
    Changes done() {
        closeBlock();
        return Changes.all(changes);
    }

    private long available() {
        if (cut == current.take()) {
            closeBlock();
            current = next.next();
            cut = 0;
        }
        return current.take() - cut;
    }

    /** A block that is used up goes before its pieces come: the last of them stands under its key. */
    private void closeBlock() {
        long size = current.block().range().size();
        if (cut == size) {
            changes.add(Blocks.removing(current.block()));
        }
        changes.addAll(ofBlock);
        if (cut > 0 && cut < size) {
            UnitBlock rest = current.cutTo(current.part(cut, size - cut), act);
            changes.add(Changes.none().put(rest.key(), rest));
        }
        ofBlock.clear();
    }
}
