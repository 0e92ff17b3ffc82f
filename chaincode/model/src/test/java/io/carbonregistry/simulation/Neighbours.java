package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.Outcome;
import io.carbonregistry.holdings.OwnerEntry;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Where an act has touched blocks, they and those beside them still tile, and entries lead to whoever holds them and to nobody else. */
final class Neighbours {

    private final Mirror mirror;
    private List<UnitBlock> before = List.of();
    private List<String> touched = List.of();

    Neighbours(Mirror mirror) {
        this.mirror = mirror;
    }

    /** Remembers what stood where a granted act will write. */
    void remember(Outcome.Granted granted) {
        touched = granted.writes().keySet().stream()
                .filter(key -> key.startsWith(UnitBlock.KEYS))
                .toList();
        before = touched.stream()
                .map(mirror.states()::get)
                .filter(Objects::nonNull)
                .map(UnitBlock.class::cast)
                .toList();
    }

    /** Looks at what stands there now. */
    void look() {
        List<UnitBlock> after = new ArrayList<>();
        for (String key : touched) {
            Optional<UnitBlock> here = block(mirror.states().get(key));
            String ofClass = key.substring(0, key.lastIndexOf('/') + 1);
            SortedMap<String, State> earlier = mirror.states().subMap(ofClass, key);
            Optional<UnitBlock> left = earlier.isEmpty() ? Optional.empty() : block(earlier.get(earlier.lastKey()));
            SortedMap<String, State> later = mirror.states().subMap(key + "0", ofClass + "\u007f");
            Optional<UnitBlock> right = later.isEmpty() ? Optional.empty() : block(later.get(later.firstKey()));
            here.ifPresent(after::add);
            requireTiled(Stream.of(left, here, right).flatMap(Optional::stream).toList(), left.isEmpty());
        }
        after.forEach(block -> assertEquals(block.end().isEmpty(), isHeld(block), () -> "the entry of " + block.key()));
        before.stream()
                .filter(block -> after.stream().noneMatch(one -> isSameHold(one, block)))
                .forEach(block -> assertEquals(false, isHeld(block), () -> "an entry is left of " + block.key()));
    }

    private static void requireTiled(List<UnitBlock> row, boolean whole) {
        long next = whole || row.isEmpty() ? 1 : row.get(0).range().first();
        for (UnitBlock block : row) {
            assertEquals(next, block.range().first(), () -> "serials before " + block.key());
            next = block.range().last() + 1;
        }
    }

    private boolean isHeld(UnitBlock block) {
        return mirror.states()
                .containsKey(OwnerEntry.key(
                                block.owner(), block.unitClass(), block.range().last())
                        .text());
    }

    private static boolean isSameHold(UnitBlock one, UnitBlock other) {
        return one.key().equals(other.key()) && one.owner().equals(other.owner());
    }

    private static Optional<UnitBlock> block(State state) {
        return Optional.ofNullable(state).map(UnitBlock.class::cast);
    }
}
