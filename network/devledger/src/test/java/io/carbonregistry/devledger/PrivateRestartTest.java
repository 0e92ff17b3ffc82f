package io.carbonregistry.devledger;

import static io.carbonregistry.devledger.PrivateContract.contract;
import static io.carbonregistry.devledger.PrivateContract.endorse;
import static io.carbonregistry.devledger.PrivateContract.evaluate;
import static io.carbonregistry.devledger.PrivateContract.get;
import static io.carbonregistry.devledger.PrivateContract.put;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Transaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Private data last as long as the blocks do. */
@Timeout(120)
class PrivateRestartTest {

    @TempDir
    Path data;

    @Test
    void lastsOverStopsAndWithoutTheState() throws Exception {
        EmbeddedLedger ledger = new EmbeddedLedger(data);
        try (TestNetwork network = new TestNetwork(ledger)) {
            put(network, "shared", "k", "first");
            put(network, "brief", "b", "short-lived");
            put(network, "shared", "gone", "to be purged");
            contract(network).submitTransaction("privatePurge", "shared", "gone");

            ledger.restart(() -> {});
            assertEquals("'first'", get(network, "shared", "k"));
            ledger.restart(() -> Files.delete(data.resolve("state")));
            assertEquals("'first'", get(network, "shared", "k"));
            assertEquals("'short-lived'", get(network, "brief", "b"));
            assertEquals("nothing", get(network, "shared", "gone"));

            contract(network).submitTransaction("put", "tick", "1");
            ledger.restart(() -> Files.delete(data.resolve("state")));
            assertEquals("nothing", get(network, "brief", "b"));
            put(network, "shared", "k", "second");
            assertEquals("'second'", get(network, "shared", "k"));
        }
    }

    @Test
    void whatWasEndorsedCanBeOrderedAfterAStop() throws Exception {
        EmbeddedLedger ledger = new EmbeddedLedger(data);
        try (TestNetwork network = new TestNetwork(ledger)) {
            Transaction endorsed = endorse(network, "shared", "k", "endorsed");
            byte[] bytes = endorsed.getBytes();
            ledger.restart(() -> {});
            network.gateway(TestOrganisations.REGISTRAR, TestOrganisations.user(TestOrganisations.REGISTRAR))
                    .newTransaction(bytes)
                    .submit();
            assertEquals("'endorsed'", get(network, "shared", "k"));
        }
    }

    @Test
    void withoutThemThereAreHashesAndNobodyHoldsAnything() throws Exception {
        EmbeddedLedger ledger = new EmbeddedLedger(data);
        try (TestNetwork network = new TestNetwork(ledger)) {
            put(network, "shared", "k", "first");
            ledger.restart(() -> {
                Files.delete(data.resolve("private"));
                Files.delete(data.resolve("state"));
            });
            assertThrows(GatewayException.class, () -> get(network, "shared", "k"));
            assertEquals(64, evaluate(network, "privateHash", "shared", "k").length());
        }
    }

    @Test
    void nothingIsLeftOfABlockThatWasNotWritten() throws Exception {
        EmbeddedLedger ledger = new EmbeddedLedger(data);
        try (TestNetwork network = new TestNetwork(ledger)) {
            Path early = data.resolveSibling("early-blocks");
            ledger.restart(() -> copy(data.resolve("blocks"), early));
            put(network, "shared", "k", "lost with its block");
            assertEquals(1, delivered(network).size());
            ledger.restart(() -> {
                copy(early, data.resolve("blocks"));
                Files.delete(data.resolve("state"));
            });
            contract(network).submitTransaction("put", "a", "1");
            assertEquals(List.of(), delivered(network));
        }
    }

    private static List<String> delivered(TestNetwork network) throws Exception {
        return PrivateDeliveries.texts(network, TestOrganisations.REGISTRAR, TestOrganisations.REGISTRAR);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
