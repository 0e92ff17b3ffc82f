package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.devledger.CrashTest.Connection;
import io.grpc.Status.Code;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.client.CommitException;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.GatewayRuntimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A ledger that finds no room says so, answers questions, loses nothing, and goes on when there is room. Without being
 * root nobody can fill a disk of his own; that files may not grow any further, the system does for everybody.
 */
@Timeout(120)
class DiskFullTest {

    private static final int KILOBYTES = 1024;
    private static final String VALUE = "v".repeat(20_000);

    @TempDir
    Path folder;

    @Test
    void waitsForRoom() throws Exception {
        Program limits = Program.find("prlimit");
        try (LedgerProcess process = new LedgerProcess(folder)) {
            process.start(List.of("bash", "-c", "ulimit -S -f " + KILOBYTES + "; exec \"$@\"", "bash"));
            try (Connection connection = process.connect()) {
                List<String> acknowledged = fill(connection.contract());
                assertTrue(process.said().contains("disk full (File too large)"), process.said());
                assertAll(connection.contract(), acknowledged);

                GatewayException refusal = assertThrows(
                        GatewayException.class, () -> connection.contract().submitTransaction("put", "too late", "1"));
                assertEquals(Code.UNAVAILABLE, refusal.getStatus().getCode());
                assertEquals(
                        "the ledger takes no transactions now: disk full (File too large)",
                        refusal.getStatus().getDescription());

                limits.succeeds(Map.of(), "--pid", Long.toString(process.id()), "--fsize=unlimited");
                goesOn(connection.contract());
                assertAll(connection.contract(), acknowledged);
            }
            process.kill();
            process.start();
            try (Connection connection = process.connect()) {
                assertEquals("1", new String(connection.contract().evaluateTransaction("get", "again")));
            }
        }
    }

    /** The keys whose commit was acknowledged before the ledger had no more room. */
    private static List<String> fill(Contract contract) throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try {
            while (true) {
                String key = "k" + acknowledged.size();
                contract.newProposal("put")
                        .addArguments(key, VALUE)
                        .build()
                        .endorse()
                        .submitAsync()
                        .getStatus(options -> options.withDeadlineAfter(3, java.util.concurrent.TimeUnit.SECONDS));
                acknowledged.add(key);
            }
        } catch (GatewayException | GatewayRuntimeException e) {
            return acknowledged;
        }
    }

    private static void assertAll(Contract contract, List<String> keys) throws GatewayException {
        assertTrue(keys.size() > 10);
        for (String key : keys) {
            assertEquals(VALUE, new String(contract.evaluateTransaction("get", key)), key);
        }
    }

    private static void goesOn(Contract contract) throws Exception {
        for (int i = 0; true; i++) {
            try {
                contract.submitTransaction("put", "again", "1");
                return;
            } catch (GatewayException | CommitException e) {
                if (i == 50) {
                    throw e;
                }
                Thread.sleep(100);
            }
        }
    }
}
