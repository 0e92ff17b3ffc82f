package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.Chain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Thousands of transactions that must not count, among some that must: each flag is the one that the rules come to. */
@Tag("network")
@Timeout(600)
@ExtendWith(SharedNetwork.class)
class StormTest {

    private static final int EACH = Integer.getInteger("storm.each", 80);

    private static TestNetwork network;
    private static Squalls squalls;

    @BeforeAll
    static void prepare(TestNetwork shared) throws Exception {
        network = shared;
        squalls = Squalls.on(shared);
        ordered(List.of(squalls.groundwork().bytes()));
    }

    @Test
    void everyFlagIsTheOneThatTheRulesComeTo() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed + " (again with -Dseed=" + seed + ")");
        Map<ByteString, List<TxValidationCode>> expected = new HashMap<>();
        List<ByteString> storm = storm(new Random(seed), expected);

        Map<ByteString, List<TxValidationCode>> flags = ordered(storm);

        assertEquals(expected, flags);
        SortedMap<TxValidationCode, Integer> counts = new TreeMap<>();
        flags.values().forEach(codes -> codes.forEach(code -> counts.merge(code, 1, Integer::sum)));
        System.out.println("a storm on " + network.name() + ": " + counts);
        Chain chain = Chain.from(network.block(0), List.of());
        for (Block block : network.blocks()) {
            assertEquals(List.of(), chain.check(block).discrepancies(), () -> "block " + block.number());
        }
    }

    /** Each kind in any order; a second copy of some good ones at the end, when the first copies are in blocks already or in the same. */
    private static List<ByteString> storm(Random random, Map<ByteString, List<TxValidationCode>> expected) {
        List<ByteString> storm = new ArrayList<>();
        List<ByteString> copies = new ArrayList<>();
        for (Squall kind : Squall.values()) {
            for (int i = 0; i < EACH; i++) {
                ByteString one = kind.one(squalls, "storm/" + kind + "/" + i);
                storm.add(one);
                expected.computeIfAbsent(one, unused -> new ArrayList<>()).add(kind.code());
                if (kind == Squall.GOOD) {
                    copies.add(one);
                    expected.get(one).add(TxValidationCode.DUPLICATE_TXID);
                }
            }
        }
        Collections.shuffle(storm, random);
        storm.addAll(copies);
        return storm;
    }

    /** Has envelopes ordered, and tells what became of each. */
    private static Map<ByteString, List<TxValidationCode>> ordered(List<ByteString> envelopes) throws Exception {
        long before = network.height();
        Broadcast.of(network, envelopes);
        List<Block> blocks = blocksAfter(before, envelopes.size());
        Map<ByteString, List<TxValidationCode>> flags = new HashMap<>();
        for (Block block : blocks) {
            for (int i = 0; i < block.flags().size(); i++) {
                flags.computeIfAbsent(block.envelopes().get(i), unused -> new ArrayList<>())
                        .add(block.flags().get(i));
            }
        }
        return flags;
    }

    private static List<Block> blocksAfter(long height, int transactions) throws Exception {
        long late = System.nanoTime() + 120_000_000_000L;
        while (true) {
            List<Block> all = network.blocks();
            List<Block> blocks = all.subList((int) height, all.size());
            if (blocks.stream().mapToInt(block -> block.flags().size()).sum() >= transactions) {
                return blocks;
            }
            assertTrue(System.nanoTime() < late, "not everything that was ordered is in a block");
            Thread.sleep(50);
        }
    }
}
