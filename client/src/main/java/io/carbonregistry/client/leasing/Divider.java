package io.carbonregistry.client.leasing;

import io.carbonregistry.client.ActIds;
import io.carbonregistry.holdings.BlockDivided;
import io.carbonregistry.holdings.DivideBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Divides blocks on the ledger, so that acts need not meet in them.
 *
 * @param acts does an act
 */
public record Divider(Function<DivideBlock, CompletableFuture<BlockDivided>> acts) {

    /** As many parts as a block is worth dividing into at once. */
    static final int MOST = 100;

    /** Cuts parts off a block of an account; the blocks that it becomes, with their sizes by last serial. */
    CompletableFuture<SortedMap<Long, Long>> divide(Source source, long last, List<Long> parts) {
        List<Quantity> quantities = parts.stream().map(Quantity::new).toList();
        ActId id = ActIds.fresh();
        return acts.apply(new DivideBlock(id, source.account().orElseThrow(), source.unitClass(), last, quantities))
                .thenApply(Divider::blocks);
    }

    private static SortedMap<Long, Long> blocks(BlockDivided divided) {
        SortedMap<Long, Long> sizes = new TreeMap<>();
        sizes.put(divided.whole().last(), divided.whole().size());
        for (SerialRange part : divided.parts()) {
            sizes.merge(divided.whole().last(), -part.size(), Long::sum);
            sizes.merge(part.last(), part.size(), Long::sum);
        }
        return sizes;
    }
}
