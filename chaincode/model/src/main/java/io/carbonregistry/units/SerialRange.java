package io.carbonregistry.units;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.util.Optional;

/**
 * Serial numbers of one unit class, from first to last, both included. One serial is one tonne.
 *
 * @param first at least 1
 * @param last at least first
 */
public record SerialRange(long first, long last) implements Text, Comparable<SerialRange> {

    public SerialRange {
        Text.require(
                1 <= first && first <= last && last <= Whole.MAX,
                "serial range",
                first + "-" + last,
                "FIRST-LAST from 1");
    }

    /** Reads {@code first-last}, written as {@link #toString()} writes it and no other way. */
    public static SerialRange parse(String text) {
        int hyphen = text.indexOf('-', 1);
        Optional<SerialRange> range = hyphen < 0
                ? Optional.empty()
                : number(text.substring(0, hyphen))
                        .flatMap(from -> number(text.substring(hyphen + 1)).map(to -> new SerialRange(from, to)));
        Text.require(
                range.map(SerialRange::toString).filter(text::equals).isPresent(), "serial range", text, "FIRST-LAST");
        return range.orElseThrow();
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** How many tonnes. */
    public long size() {
        return last - first + 1;
    }

    /** Whether any serial is in both. */
    public boolean overlaps(SerialRange other) {
        return first <= other.last && other.first <= last;
    }

    @Override
    public int compareTo(SerialRange other) {
        int order = Long.compare(first, other.first);
        return order != 0 ? order : Long.compare(last, other.last);
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
