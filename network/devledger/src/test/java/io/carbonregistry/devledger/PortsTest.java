package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.devledger.Attack.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hyperledger.fabric.client.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in at its ports while it works, a ledger goes on serving, and keeps nothing of it. */
@Timeout(1800)
class PortsTest {

    /** Several times as much of everything with {@code -Dports.times=N}. */
    private static final int TIMES = Integer.getInteger("ports.times", 1);

    private static final int FILES_THAT_VARY = 60;
    private static final long BYTES_THAT_VARY = 96L << 20;

    @TempDir
    Path data;

    @Test
    void servesThroughAllOfIt() throws Exception {
        try (TestNetwork network = new TestNetwork(new EmbeddedLedger(data))) {
            Contract contract = network.contract(TestOrganisations.EMITTER);
            contract.submitTransaction("put", "a", "1");
            long seed = Long.getLong("seed", System.nanoTime());
            System.out.println("seed " + seed + " (again with -Dseed=" + seed + ")");
            Random random = new Random(seed);
            long files = openFiles();
            long heap = usedHeap();
            Map<String, Long> served = new TreeMap<>();
            for (String node : List.of(TestOrganisations.REGISTRAR, Settings.ORDERER)) {
                Target target = new Target(network, node, random, TIMES);
                for (Attack attack : Attack.values()) {
                    served.put(attack + " on " + node, during(contract, () -> attack.on(target)));
                }
            }
            System.out.println("transactions while under attack: " + served);
            assertTrue(served.values().stream().allMatch(count -> count > 0), served.toString());
            assertEquals(
                    "ok",
                    settles(() -> openFiles() <= files + FILES_THAT_VARY),
                    () -> openFiles() + " files, at first " + files);
            assertEquals(
                    "ok",
                    settles(() -> usedHeap() <= heap + BYTES_THAT_VARY),
                    () -> usedHeap() + " bytes, at first " + heap);
        }
    }

    /** How many transactions were committed meanwhile; none may fail. */
    private static long during(Contract contract, Assault assault) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong committed = new AtomicLong();
        AtomicLong failed = new AtomicLong();
        Thread load = new Thread(() -> {
            do {
                try {
                    contract.submitTransaction("put", "a", Long.toString(committed.get()));
                    committed.incrementAndGet();
                } catch (Exception e) {
                    System.out.println("a transaction failed: " + e);
                    failed.incrementAndGet();
                }
            } while (!over.get());
        });
        load.start();
        try {
            assault.run();
        } finally {
            over.set(true);
            load.join();
        }
        assertEquals(0, failed.get());
        return committed.get();
    }

    private static String settles(Check check) throws Exception {
        for (int i = 0; i < 150; i++) {
            if (check.holds()) {
                return "ok";
            }
            Thread.sleep(100);
        }
        return "not";
    }

    private static long openFiles() {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @FunctionalInterface
    private interface Assault {
        void run() throws Exception;
    }

    @FunctionalInterface
    private interface Check {
        boolean holds();
    }
}
