package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.units.SerialRange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sets of serials. */
class SerialsTest {

    private static List<SerialRange> ranges(String... texts) {
        return Stream.of(texts).map(SerialRange::parse).toList();
    }

    @Test
    void thoseThatTouchBecomeOne() {
        assertEquals(ranges("1-9", "11-12"), Serials.merged(ranges("11-12", "4-9", "1-3")));
        assertEquals(ranges("1-9"), Serials.merged(ranges("1-9", "2-3")));
        assertEquals(List.of(), Serials.merged(List.of()));
    }

    @Test
    void whatIsTakenOutLeavesTheRest() {
        assertEquals(ranges("1-2", "6-9"), Serials.without(ranges("1-9"), ranges("3-5")));
        assertEquals(ranges("4-9"), Serials.without(ranges("1-9"), ranges("1-3")));
        assertEquals(ranges("1-3"), Serials.without(ranges("1-3", "5-9"), ranges("4-9")));
        assertEquals(List.of(), Serials.without(ranges("5-9"), ranges("5-9")));
        assertEquals(ranges("5-9"), Serials.without(ranges("5-9"), ranges("1-4")));
    }
}
