package io.carbonregistry.client.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.Market;
import io.carbonregistry.client.Network;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.Chain;
import io.carbonregistry.fabric.rules.state.ReplayedState;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.units.SerialRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens on a ledger, a projection of its blocks holds what the ledger holds, however it was fed. */
@Tag("network")
class ReplayTest {

    private static final int TRANSFERS = 25;

    @TempDir
    private Path folder;

    @Test
    void holdsWhatTheLedgerHoldsHoweverItWasFed() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed + " (again with -Dseed=" + seed + ")");
        Random random = new Random(seed);
        List<Block> blocks = lived(random);
        ReplayedState ledger = judged(blocks);

        Path atOnce = folder.resolve("at-once");
        try (Projection projection = Projection.open(atOnce, "registry")) {
            blocks.forEach(projection::apply);
        }
        Path inPieces = folder.resolve("in-pieces");
        for (int fed = 0; fed < blocks.size(); fed += 1 + random.nextInt(20)) {
            try (Projection projection = Projection.open(inPieces, "registry")) {
                blocks.subList(0, fed + 1).forEach(projection::apply);
            }
        }
        try (Projection one = Projection.open(atOnce, "registry");
                Projection other = Projection.open(inPieces, "registry")) {
            blocks.forEach(other::apply);
            assertEquals(told(one), told(other));
            assertEquals(blocks.size(), one.height());
            tellsEveryTonneOnce(one);
        }
        assertEquals(states(ledger), kept(atOnce));
        assertEquals(states(ledger), kept(inPieces));
    }

    private List<Block> lived(Random random) throws Exception {
        try (Network network = Network.start(folder.resolve("network"))) {
            Story story = new Story(network);
            story.begin();
            story.goOn(random, TRANSFERS);
            List<Block> delivered = story.blocks();
            List<Block> filed = network.blocks();
            assertEquals(
                    delivered.stream().map(Block::hash).toList(),
                    filed.stream().map(Block::hash).toList());
            return filed;
        }
    }

    private static ReplayedState judged(List<Block> blocks) {
        Chain chain = Chain.from(blocks.get(0), List.of());
        blocks.forEach(block -> assertEquals(List.of(), chain.check(block).discrepancies()));
        return chain.state();
    }

    /** Every balance at every block adds up, and every serial has a life. */
    private static void tellsEveryTonneOnce(Projection projection) {
        for (long block = 0; block < projection.height(); block++) {
            long held = held(projection.balances(Story.STEEL, block)) + held(projection.balances(Story.POWER, block));
            assertEquals(held(projection.totals(block)), held);
        }
        assertEquals(150, held(projection.totals()));
        for (long serial = 1; serial <= 150; serial++) {
            List<BiographyStep> steps = projection
                    .biography(
                            Market.CEA, new SerialRange(serial, serial), Paging.first(Order.OLDEST_FIRST, Paging.MOST))
                    .steps();
            assertEquals(
                    BlockChange.Kind.ISSUED,
                    steps.get(0).pieces().get(0).changes().get(0).kind());
            assertTrue(steps.stream().allMatch(step -> step.pieces().size() == 1));
        }
    }

    private static long held(BalanceSheet sheet) {
        return sheet.classes().stream().mapToLong(each -> each.balance().held()).sum();
    }

    private static List<Object> told(Projection projection) {
        List<Object> told = new ArrayList<>();
        told.add(projection.history(Subject.everything(), Paging.first(Order.NEWEST_FIRST, Paging.MOST)));
        told.add(projection.history(Subject.of(Story.POWER.actor()), Paging.first(Order.OLDEST_FIRST, Paging.MOST)));
        told.add(projection.biography(
                Market.CEA, new SerialRange(1, 150), Paging.first(Order.NEWEST_FIRST, Paging.MOST)));
        for (long block = 0; block < projection.height(); block++) {
            told.add(projection.balances(Story.STEEL, block));
        }
        return told;
    }

    private static Map<String, String> states(ReplayedState ledger) {
        Map<String, String> states = new TreeMap<>();
        ledger.entries().forEach((key, entry) -> {
            if (key.namespace().equals("registry")) {
                states.put(key.text(), place(entry) + " " + entry.value().toStringUtf8());
            }
        });
        assertFalse(states.isEmpty());
        return states;
    }

    private static Place place(StateEntry entry) {
        return new Place(entry.version().block(), entry.version().transaction());
    }

    private static Map<String, String> kept(Path file) {
        Map<String, String> states = new TreeMap<>();
        try (Store store = Store.open(file)) {
            KeptStates kept = new KeptStates(store);
            kept.range("", "\u007f", Integer.MAX_VALUE)
                    .forEach((key, value) ->
                            states.put(key, kept.find(key).orElseThrow().place() + " " + new String(value, UTF_8)));
        }
        return states;
    }
}
