package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.LaneUse;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** What is left in each lane of one account, as far as it is known, and which of them are leased. */
final class LaneRooms {

    private final NavigableMap<Long, Long> rooms = new TreeMap<>();
    private final Set<Long> leased = new HashSet<>();
    private final Claims claims;

    LaneRooms(Claims claims) {
        this.claims = claims;
    }

    /** Whether there are lanes to choose from. */
    boolean isDivided() {
        return !rooms.isEmpty();
    }

    /** Whether some lane has room, be it leased or not. */
    boolean hasRoom(long tonnes) {
        return rooms.values().stream().anyMatch(room -> room >= tonnes);
    }

    /** Whether a lane that has room waits for nobody of this program. */
    boolean isFree(long tonnes) {
        return fitting(tonnes).findAny().isPresent();
    }

    /** A lane with room that nobody else uses, from a random one on. */
    Optional<List<Long>> one(long tonnes) {
        return fitting(tonnes)
                .map(List::of)
                .filter(lane -> claims.claim(lane).isEmpty())
                .peek(leased::addAll)
                .findFirst();
    }

    /** All lanes, once this program uses none; those that another one has claimed are used beside it. */
    Optional<List<Long>> all() {
        if (!leased.isEmpty()) {
            return Optional.empty();
        }
        List<Long> numbers = List.copyOf(rooms.keySet());
        numbers.forEach(lane -> claims.claim(List.of(lane)));
        leased.addAll(numbers);
        return Optional.of(numbers);
    }

    /** Lanes come back, so much fuller. */
    void free(Collection<Long> lanes, long used) {
        lanes.forEach(lane -> {
            leased.remove(lane);
            claims.release(lane);
            rooms.computeIfPresent(lane, (unused, room) -> room - used);
        });
    }

    /** What a reading tells; of lanes that were used meanwhile it may tell too much. */
    void read(List<LaneUse> lanes, Set<Long> cameBack) {
        NavigableMap<Long, Long> before = new TreeMap<>(rooms);
        before.keySet().removeIf(lane -> !leased.contains(lane) && !cameBack.contains(lane));
        rooms.clear();
        if (lanes.size() > 1) {
            lanes.forEach(use -> rooms.put(use.lane().value(), use.room()));
            before.forEach((lane, room) -> rooms.computeIfPresent(lane, (unused, told) -> Math.min(told, room)));
        }
    }

    private Stream<Long> fitting(long tonnes) {
        long start = rooms.isEmpty() ? 0 : ThreadLocalRandom.current().nextLong(rooms.firstKey(), rooms.lastKey() + 1);
        return Stream.concat(
                        rooms.tailMap(start, true).entrySet().stream(), rooms.headMap(start, false).entrySet().stream())
                .filter(lane -> lane.getValue() >= tonnes && !leased.contains(lane.getKey()))
                .map(Map.Entry::getKey);
    }
}
