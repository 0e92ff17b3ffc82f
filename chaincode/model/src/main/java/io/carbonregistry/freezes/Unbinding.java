package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.DrawnBlocks;
import io.carbonregistry.holdings.Part;
import io.carbonregistry.holdings.Pieces;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.units.SerialRange;
import java.util.ArrayList;
import java.util.List;

/** What becomes of blocks that a freeze lets go: those in line get their shares, the rest is bound by no freeze. */
final class Unbinding {

    private final List<Share> shares;
    private final Line line;
    private final Pieces own;
    private final Pieces others;

    /**
     * Unbinds so many tonnes.
     *
     * @param account whose line it is: units that went on to an heir are nobody's in it
     */
    Unbinding(DrawnBlocks drawn, AccountId account, long tonnes, Line line, ActRef act) {
        this.line = line;
        DrawnBlocks held = drawn.of(account);
        long ofHeld = Math.min(tonnes, held.total());
        this.shares = line.deal(ofHeld);
        long dealt = shares.stream().mapToLong(Share::tonnes).sum();
        List<Part> parts = new ArrayList<>(shares.stream().map(Share::part).toList());
        parts.addAll(unfrozen(ofHeld - dealt));
        this.own = held.splitTo(parts, act);
        this.others = drawn.notOf(account).splitTo(unfrozen(tonnes - ofHeld), act);
    }

    private static List<Part> unfrozen(long tonnes) {
        return tonnes == 0 ? List.of() : List.of(new Part(tonnes, Share::unfrozen));
    }

    /** What those in line got. */
    List<Passed> bound() {
        return Passed.of(shares, own.ranges());
    }

    /** The serials that no freeze binds any more. */
    List<SerialRange> free() {
        List<SerialRange> free = new ArrayList<>();
        own.ranges().stream().skip(shares.size()).forEach(free::addAll);
        others.ranges().forEach(free::addAll);
        return free;
    }

    Changes changes() {
        return own.changes().and(others.changes()).and(line.after(shares));
    }
}
