package io.carbonregistry.bench;

import io.carbonregistry.access.Routes;
import io.carbonregistry.approvals.ActProposed;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.commits.Verdict;
import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.transfers.SettleTrades;
import io.carbonregistry.transfers.TradesSettled;
import io.carbonregistry.transfers.UnitsTransferred;
import io.carbonregistry.wire.Records;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads the blocks of what was measured: what lost, and how many bytes the rest takes on the ledger. */
final class Tally {

    private static final Records RECORDS = Records.tolerant(Routes.types());

    private final RegistryBlocks registry = new RegistryBlocks("registry");
    private final Results results;
    private final SortedMap<String, List<Double>> bytes = new TreeMap<>();

    Tally(Results results) {
        this.results = results;
    }

    /** How many blocks there are. */
    static long height(Registry reader) {
        long[] height = {0};
        reader.blocks(0, block -> height[0] = block.number() + 1);
        return height[0];
    }

    /** Reads from a block on, and tells what it has found. */
    void read(Registry reader, long from) {
        reader.blocks(from, this::count);
        bytes.forEach((name, sizes) -> results.add(
                name, sizes.stream().mapToDouble(size -> size).average().orElse(0)));
    }

    private void count(Block block) {
        results.conflicts(IntStream.range(0, block.flags().size())
                .filter(place ->
                        Verdict.CONFLICTS.contains(block.flags().get(place).name()))
                .count());
        registry.valid(block, block.flags()).stream()
                .filter(RegistryTransaction::isAsked)
                .forEach(transaction -> measure(transaction, size(block, transaction)));
    }

    private void measure(RegistryTransaction transaction, int size) {
        Fact fact = RECORDS.read(Fact.class, transaction.answer());
        if (fact instanceof TradesSettled settled) {
            int trades = settled.delivered().size();
            add("settlementOf" + trades + "BytesATrade", (double) size / trades);
        } else if (fact instanceof UnitsTransferred) {
            add("transferBytes", size);
        } else if (fact instanceof ActProposed && request(transaction) instanceof SettleTrades proposed) {
            int trades = proposed.trades().size();
            add("settlementOf" + trades + "FirstSignatureBytesATrade", (double) size / trades);
        }
    }

    private static Request<?> request(RegistryTransaction transaction) {
        List<byte[]> arguments = transaction.proposal().arguments();
        return RECORDS.request(
                transaction.function(), arguments.get(1), arguments.get(2), Collections.emptySortedMap());
    }

    private static int size(Block block, RegistryTransaction transaction) {
        return block.envelopes().get((int) transaction.place().transaction()).size();
    }

    private void add(String name, double size) {
        bytes.computeIfAbsent(name, unused -> new ArrayList<>()).add(size);
    }
}
