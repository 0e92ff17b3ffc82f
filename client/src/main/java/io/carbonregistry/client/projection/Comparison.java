package io.carbonregistry.client.projection;

import io.carbonregistry.client.projection.BlockChange.Kind;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SerialFlag;
import io.carbonregistry.holdings.UnitBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what happened to a block from how it stood before and how it stands after, whatever act it was. */
final class Comparison {

    private final List<UnitBlock> before;
    private final UnitBlock after;
    private final List<BlockChange> changes = new ArrayList<>();

    private Comparison(List<UnitBlock> before, UnitBlock after) {
        this.before = before;
        this.after = after;
    }

    static List<BlockChange> of(List<UnitBlock> before, UnitBlock after) {
        Comparison comparison = new Comparison(before, after);
        if (before.isEmpty()) {
            comparison.tell(Kind.ISSUED, "to " + after.owner());
        } else {
            comparison.lineage();
            comparison.standing(before.get(0));
            comparison.encumbrances();
            comparison.flags();
        }
        return List.copyOf(comparison.changes);
    }

    private void lineage() {
        String ranges = before.stream().map(block -> block.range().toString()).collect(Collectors.joining(" + "));
        if (before.size() > 1) {
            tell(Kind.JOINED, "from " + ranges);
        } else if (!before.get(0).range().equals(after.range())) {
            tell(Kind.CUT, "from " + ranges);
        }
    }

    private void standing(UnitBlock old) {
        if (!old.owner().equals(after.owner())) {
            tell(Kind.MOVED, "from " + old.owner() + " to " + after.owner());
        }
        if (old.subLedger() != after.subLedger()) {
            tell(Kind.SUB_LEDGER, "from " + old.subLedger() + " to " + after.subLedger());
        }
        old.end().filter(end -> after.end().isEmpty()).ifPresent(end -> tell(Kind.REVIVED, "from " + end.kind()));
        after.end().filter(end -> !old.end().equals(after.end())).ifPresent(end -> tell(Kind.ENDED, "" + end.kind()));
    }

    private void encumbrances() {
        List<Encumbrance> old = before.stream()
                .flatMap(block -> block.encumbrances().stream())
                .distinct()
                .toList();
        after.encumbrances().stream().filter(one -> !old.contains(one)).forEach(one -> tell(Kind.BOUND, named(one)));
        old.stream().filter(one -> !after.encumbrances().contains(one)).forEach(one -> tell(Kind.RELEASED, named(one)));
    }

    private void flags() {
        List<SerialFlag> old = before.stream()
                .flatMap(block -> block.said().stream())
                .distinct()
                .toList();
        after.said().stream().filter(one -> !old.contains(one)).forEach(one -> tell(Kind.FLAGGED, named(one)));
        old.stream().filter(one -> !after.said().contains(one)).forEach(one -> tell(Kind.UNFLAGGED, named(one)));
    }

    private void tell(Kind kind, String detail) {
        changes.add(new BlockChange(kind, detail));
    }

    private static String named(Encumbrance one) {
        return "by " + one.kind() + one.of().map(act -> " " + act).orElse("")
                + one.until().map(day -> " until " + day).orElse("");
    }

    private static String named(SerialFlag one) {
        return one.kind() + " by " + one.of();
    }
}
