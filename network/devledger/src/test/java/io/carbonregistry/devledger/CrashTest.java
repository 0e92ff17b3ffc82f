package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.ManagedChannel;
import java.nio.file.Path;
import java.util.Map;
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
@Timeout(120)
class CrashTest {

    private static final int CLIENTS = 8;
    private static final int ENOUGH = 60;

    @TempDir
    Path folder;

    @Test
    void killedUnderLoad() throws Exception {
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        try (LedgerProcess process = new LedgerProcess(folder)) {
            process.start();
            loadUntilKilled(process, acknowledged);
            process.start();
            assertTrue(acknowledged.size() >= ENOUGH);
            try (Connection connection = process.connect()) {
                for (Map.Entry<String, String> written : acknowledged.entrySet()) {
                    assertEquals(
                            written.getValue(),
                            new String(connection.contract().evaluateTransaction("get", written.getKey())));
                    assertEquals(
                            "'given openly'",
                            new String(
                                    connection.contract().evaluateTransaction("privateGet", "kept", written.getKey())));
                }
                connection.contract().submitTransaction("put", "after", "all");
            }
            assertEquals("stopped", process.stop());
        }
    }

    private static void loadUntilKilled(LedgerProcess process, Map<String, String> acknowledged) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (Connection connection = process.connect()) {
            for (int client = 0; client < CLIENTS; client++) {
                String prefix = "k" + client + "-";
                clients.execute(() -> load(connection.contract(), prefix, acknowledged));
            }
            while (acknowledged.size() < ENOUGH) {
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
