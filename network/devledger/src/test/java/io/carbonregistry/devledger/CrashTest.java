package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.ManagedChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.client.CommitException;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.Gateway;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.GatewayRuntimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is killed under load loses nothing that it said was committed. */
@Timeout(1200)
class CrashTest {

    private static final int CLIENTS = 8;
    private static final int ENOUGH = 30;

    /** More of them with {@code -Dkills=N}. */
    private static final int KILLS = Integer.getInteger("kills", 3);

    @TempDir
    Path folder;

    private long slowest;

    @Test
    void killedUnderLoad() throws Exception {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        try (LedgerProcess process = new LedgerProcess(folder)) {
            process.start();
            for (int kill = 0; kill < KILLS; kill++) {
                loadUntilKilled(process, kill, acknowledged);
                long begun = System.nanoTime();
                process.start();
                slowest = Math.max(slowest, System.nanoTime() - begun);
            }
            assertTrue(acknowledged.size() >= KILLS * ENOUGH);
            assertEquals(Map.of(), lost(process, acknowledged));
            assertEquals("stopped", process.stop());
            System.out.printf(
                    "%d kills, %d transactions acknowledged, none lost, slowest start %d ms, %d blocks cut off%n",
                    KILLS,
                    acknowledged.size(),
                    slowest / 1_000_000,
                    process.said()
                            .lines()
                            .filter(line -> line.contains("bytes are cut off"))
                            .count());
        }
    }

    /** What was acknowledged and is not there, in public or in private. */
    private static Map<String, String> lost(LedgerProcess process, Map<String, String> acknowledged) throws Exception {
        Map<String, String> lost = new TreeMap<>();
        try (Connection connection = process.connect()) {
            for (Map.Entry<String, String> written : acknowledged.entrySet()) {
                String open = new String(connection.contract().evaluateTransaction("get", written.getKey()));
                String kept =
                        new String(connection.contract().evaluateTransaction("privateGet", "kept", written.getKey()));
                if (!open.equals(written.getValue()) || !kept.equals("'given openly'")) {
                    lost.put(written.getKey(), open + " " + kept);
                }
            }
            connection.contract().submitTransaction("put", "after", "all");
        }
        return lost;
    }

    private static void loadUntilKilled(LedgerProcess process, int kill, Map<String, String> acknowledged)
            throws Exception {
        int before = acknowledged.size();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (Connection connection = process.connect()) {
            for (int client = 0; client < CLIENTS; client++) {
                String prefix = "k" + kill + "-" + client + "-";
                clients.execute(() -> load(connection.contract(), prefix, acknowledged));
            }
            while (acknowledged.size() < before + ENOUGH) {
                Thread.sleep(5);
            }
            process.kill();
            clients.shutdown();
            assertTrue(clients.awaitTermination(60, TimeUnit.SECONDS));
        }
    }

    private static void load(Contract contract, String prefix, Map<String, String> acknowledged) {
        try {
            for (int i = 0; true; i++) {
                contract.submitTransaction("privateAndPublic", "kept", prefix + i, prefix + i, "value " + i);
                acknowledged.put(prefix + i, "value " + i);
            }
        } catch (GatewayException | GatewayRuntimeException | CommitException e) {
            // The ledger is gone; what was not acknowledged may be lost.
            return;
        }
    }

    /** A client of a ledger in another process. */
    record Connection(Gateway gateway, ManagedChannel channel) implements AutoCloseable {

        Contract contract() {
            return gateway.getNetwork(EmbeddedLedger.CHANNEL).getContract(TestNetwork.CHAINCODE);
        }

        @Override
        public void close() {
            gateway.close();
            channel.shutdownNow();
        }
    }
}
