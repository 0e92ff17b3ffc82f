package io.carbonregistry.client.leasing;

import io.carbonregistry.holdings.Draw;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Free blocks by last serial, with their sizes. */
final class Shelf {

    private final NavigableMap<Long, Long> sizes = new TreeMap<>();
    private long tonnes;

    long tonnes() {
        return tonnes;
    }

    int blocks() {
        return sizes.size();
    }

    boolean has(long last) {
        return sizes.containsKey(last);
    }

    /** The last serial of the largest block; there must be one. */
    long largest() {
        return bySize().findFirst().orElseThrow().getKey();
    }

    /** The sizes to cut the largest block into, all alike but the last: one for each of so many, where each then has so much at least. */
    List<Long> partsOfLargest(int many, long least) {
        long size = bySize().findFirst().orElseThrow().getValue();
        long parts = Math.min(Math.min(many, Divider.MOST), size / least);
        return Collections.nCopies((int) Math.max(0, parts - 1), parts == 0 ? 0 : size / parts);
    }

    /** Puts a block there, instead of what was known of it; an empty one is gone. */
    void put(long last, long size) {
        take(last);
        if (size > 0) {
            sizes.put(last, size);
            tonnes += size;
        }
    }

    /** Takes a block away; its size, 0 if it is not there. */
    long take(long last) {
        Long size = sizes.remove(last);
        tonnes -= size == null ? 0 : size;
        return size == null ? 0 : size;
    }

    /** Takes all away but these. */
    void keep(Set<Long> blocks) {
        sizes.keySet().retainAll(blocks);
        tonnes = sizes.values().stream().mapToLong(size -> size).sum();
    }

    /**
     * Blocks that come to so many tonnes, which must be there: from a random one on, so that processes that know nothing of each
     * other rarely meet; the largest, if those would be more than an act may draw. All but the last are drawn whole.
     */
    List<Draw> choose(long wanted, int most) {
        if (wanted == 0) {
            return List.of();
        }
        List<Draw> chosen = cut(fromRandom(), wanted);
        return chosen.size() <= most ? chosen : cut(bySize(), wanted);
    }

    private Stream<Map.Entry<Long, Long>> fromRandom() {
        long start = ThreadLocalRandom.current().nextLong(sizes.firstKey(), sizes.lastKey() + 1);
        return Stream.concat(
                sizes.tailMap(start, true).entrySet().stream(), sizes.headMap(start, false).entrySet().stream());
    }

    private Stream<Map.Entry<Long, Long>> bySize() {
        return sizes.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()));
    }

    private static List<Draw> cut(Stream<Map.Entry<Long, Long>> blocks, long wanted) {
        List<Draw> chosen = new ArrayList<>();
        long[] left = {wanted};
        blocks.takeWhile(block -> left[0] > 0).forEach(block -> {
            long take = Math.min(left[0], block.getValue());
            chosen.add(new Draw(block.getKey(), take));
            left[0] -= take;
        });
        return chosen;
    }
}
