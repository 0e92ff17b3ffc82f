package io.carbonregistry.bench;

import io.carbonregistry.bench.report.Results;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.commits.Verdict;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.util.stream.IntStream;

/** Reads the blocks of what was measured: what lost, and what it took on the ledger. */
final class Tally {

    private final Registry reader;
    private final Results results;

    Tally(Registry reader, Results results) {
        this.reader = reader;
        this.results = results;
    }

    /** How many blocks there are. */
    static long height(Registry reader) {
        long[] height = {0};
        reader.blocks(0, block -> height[0] = block.number() + 1);
        return height[0];
    }

    /** Reads from a block on. */
    void read(long from) {
        reader.blocks(from, block -> results.conflicts(conflicts(block)));
    }

    private static long conflicts(Block block) {
        return IntStream.range(0, block.flags().size())
                .filter(place ->
                        Verdict.CONFLICTS.contains(block.flags().get(place).name()))
                .count();
    }
}
