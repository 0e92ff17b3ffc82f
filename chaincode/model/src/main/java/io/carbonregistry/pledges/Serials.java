package io.carbonregistry.pledges;

import io.carbonregistry.units.SerialRange;
import java.util.ArrayList;
import java.util.List;

/** Sets of serials as ranges. */
final class Serials {

    private Serials() {}

    /** The same serials in as few ranges as may be, ascending. */
    static List<SerialRange> merged(List<SerialRange> ranges) {
        List<SerialRange> merged = new ArrayList<>();
        for (SerialRange range : ranges.stream().sorted().toList()) {
            SerialRange last = merged.isEmpty() ? range : merged.remove(merged.size() - 1);
            boolean touches = range.first() <= last.last() + 1;
            if (!touches) {
                merged.add(last);
            }
            merged.add(touches ? new SerialRange(last.first(), Math.max(last.last(), range.last())) : range);
        }
        return List.copyOf(merged);
    }

    /** Those of the first that are not in the second. */
    static List<SerialRange> without(List<SerialRange> ranges, List<SerialRange> gone) {
        List<SerialRange> left = ranges;
        for (SerialRange one : gone) {
            left = left.stream().flatMap(range -> cut(range, one).stream()).toList();
        }
        return left;
    }

    private static List<SerialRange> cut(SerialRange range, SerialRange gone) {
        if (!range.overlaps(gone)) {
            return List.of(range);
        }
        List<SerialRange> parts = new ArrayList<>();
        if (range.first() < gone.first()) {
            parts.add(new SerialRange(range.first(), gone.first() - 1));
        }
        if (gone.last() < range.last()) {
            parts.add(new SerialRange(gone.last() + 1, range.last()));
        }
        return parts;
    }
}
