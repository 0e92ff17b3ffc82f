package io.carbonregistry.client.leasing;

import io.carbonregistry.holdings.Draw;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The blocks of one source, as far as they are known: free ones, leased ones, and those that another program has claimed. */
final class Holding {

    private final Shelf shelf = new Shelf();
    private final Map<Long, Long> leased = new TreeMap<>();
    private final Claims claims;
    private boolean shared;

    Holding(Claims claims) {
        this.claims = claims;
    }

    /** The free ones. */
    Shelf shelf() {
        return shelf;
    }

    /** How many there are for this program. */
    int blocks() {
        return shelf.blocks() + leased.size();
    }

    /** Tonnes that are free or will come back. */
    long tonnes() {
        return shelf.tonnes() + leased.values().stream().mapToLong(size -> size).sum();
    }

    /** Whether another program has claimed some. */
    boolean isShared() {
        return shared;
    }

    /** Leases free blocks, and tells their sizes; nothing if another program has claimed one, which is set aside until all are read anew. */
    Optional<SortedMap<Long, Long>> lease(Collection<Long> blocks) {
        Optional<Long> taken = claims.claim(blocks);
        if (taken.isPresent()) {
            shared = true;
            shelf.take(taken.get());
            return Optional.empty();
        }
        SortedMap<Long, Long> sizes = new TreeMap<>();
        blocks.forEach(last -> sizes.put(last, shelf.take(last)));
        leased.putAll(sizes);
        return Optional.of(sizes);
    }

    /** A block is free with what is left of it. */
    void free(long last, long size) {
        leased.remove(last);
        claims.release(last);
        shelf.put(last, size);
    }

    /** There is a block of which nothing is known yet; of one that was read before, more is known. */
    void find(long last, long size) {
        if (!leased.containsKey(last) && !shelf.has(last)) {
            shelf.put(last, size);
        }
    }

    /** Forgets all that is not leased. */
    void forget() {
        shelf.keep(Set.of());
    }

    /** What was leased or came back meanwhile is known better than by a reading. */
    void read(Map<Long, Long> blocks, Set<Long> cameBack) {
        shared = false;
        Map<Long, Long> sizes = new TreeMap<>(blocks);
        sizes.keySet().removeAll(leased.keySet());
        sizes.keySet().removeAll(cameBack);
        shelf.keep(cameBack);
        sizes.forEach(shelf::put);
    }

    /** The blocks of draws. */
    static List<Long> blocks(List<Draw> draws) {
        return draws.stream().map(Draw::last).toList();
    }
}
