package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import io.carbonregistry.wire.Records;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Every version of every block of units, and which ones it came from. */
final class Lineage {

    private final KeptStates states;
    private final Records records;
    private final Rows<BlockVersion> versions;

    Lineage(Store store, KeptStates states) {
        this.states = states;
        this.records = store.records();
        this.versions = store.rows("versions", BlockVersion.class);
    }

    void add(Movement movement) {
        movement.written().forEach(version -> versions.put(version.key(), version));
    }

    /** The versions that ever held any of the serials, by the place that wrote them: from those that stand, back to the issue. */
    NavigableMap<Place, List<BlockVersion>> of(UnitClass unitClass, SerialRange range) {
        NavigableMap<Place, List<BlockVersion>> found = new TreeMap<>();
        Set<BlockVersion.Ref> seen = new HashSet<>();
        Deque<BlockVersion.Ref> left = new ArrayDeque<>(standing(unitClass, range));
        while (!left.isEmpty()) {
            BlockVersion.Ref ref = left.remove();
            if (seen.add(ref)) {
                BlockVersion version = get(unitClass, ref);
                if (version.overlaps(range)) {
                    found.computeIfAbsent(version.place(), unused -> new ArrayList<>())
                            .add(version);
                    left.addAll(version.before());
                }
            }
        }
        return found;
    }

    /** What a version did to its serials. */
    BiographyStep.Piece piece(BlockVersion version) {
        List<UnitBlock> before = version.before().stream()
                .map(ref -> get(version.block().unitClass(), ref).block())
                .toList();
        return new BiographyStep.Piece(
                version.block().range(),
                before.stream().map(UnitBlock::range).toList(),
                Comparison.of(before, version.block()));
    }

    private BlockVersion get(UnitClass unitClass, BlockVersion.Ref ref) {
        return versions.find(ref.key(unitClass)).orElseThrow();
    }

    /** The blocks that hold the serials now; blocks stand in the order of their last serials, so the first after the range ends it. */
    private List<BlockVersion.Ref> standing(UnitClass unitClass, SerialRange range) {
        List<BlockVersion.Ref> standing = new ArrayList<>();
        Optional<BlockVersion.Ref> next = holder(unitClass, range.first(), range);
        while (next.isPresent()) {
            standing.add(next.get());
            next = holder(unitClass, next.get().last() + 1, range);
        }
        return standing;
    }

    private Optional<BlockVersion.Ref> holder(UnitClass unitClass, long serial, SerialRange range) {
        String from = UnitBlock.key(unitClass, serial).text();
        return serial > range.last()
                ? Optional.empty()
                : states.range(from, UnitBlock.keys(unitClass) + Character.MAX_VALUE, 1).keySet().stream()
                        .findFirst()
                        .flatMap(states::find)
                        .map(kept ->
                                new BlockVersion(kept.place(), records.read(UnitBlock.class, kept.value()), List.of()))
                        .filter(version -> version.overlaps(range))
                        .map(BlockVersion::ref);
    }
}
