package io.carbonregistry.devledger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.rules.chain.PrivateWrites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.GatewayException;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Private data last as long as the blocks do, reach whom their collections list, and stand in no block. */
@Timeout(120)
class PrivateDataTest {

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
    void eachClientIsDeliveredWhatTheCollectionsLetItRead() throws Exception {
        try (TestNetwork network = TestNetwork.start(data)) {
            put(network, "shared", "k", "for two");
            put(network, "emitters", "k", "for three");
            put(network, "banking", "k", "for all who ask");
            put(network, "shared", "gone", "nobody's");
            contract(network).submitTransaction("privatePurge", "shared", "gone");
            String banking = "everycall/banking {k=for all who ask}";
            String emitters = "everycall/emitters {k=for three}";
            String shared = "everycall/shared {k=for two}";
            String purged = "everycall/shared {}";
            assertEquals(
                    List.of(shared, emitters, banking, purged, purged),
                    PrivateDeliveries.texts(network, TestOrganisations.REGISTRAR, TestOrganisations.REGISTRAR));
            assertEquals(
                    List.of(shared, emitters, purged, purged),
                    PrivateDeliveries.texts(network, TestOrganisations.REGISTRAR, TestOrganisations.REGULATOR));
            assertEquals(
                    List.of(banking),
                    PrivateDeliveries.texts(network, TestOrganisations.REGISTRAR, TestOrganisations.BANK));
            assertEquals(
                    List.of(banking),
                    PrivateDeliveries.texts(network, TestOrganisations.BANK, TestOrganisations.REGISTRAR));
        }
    }

    @Test
    void whatIsDeliveredIsWhatTheBlocksHash() throws Exception {
        try (TestNetwork network = TestNetwork.start(data)) {
            put(network, "shared", "k", "value");
            contract(network).submitTransaction("privateCopy", "k", "shared", "emitters");
            Map<Long, Map<Long, TxPvtReadWriteSet>> blocks =
                    PrivateDeliveries.of(network, TestOrganisations.REGISTRAR, TestOrganisations.REGISTRAR);
            assertEquals(2, blocks.size());
            for (Map.Entry<Long, Map<Long, TxPvtReadWriteSet>> block : blocks.entrySet()) {
                assertEquals(
                        List.of(),
                        PrivateWrites.check(network.block(block.getKey().intValue()), block.getValue()));
            }
        }
    }

    @Test
    void noBlockHoldsThem() throws Exception {
        try (TestNetwork network = TestNetwork.start(data)) {
            put(network, "shared", "a-private-key", "a-private-value");
            try (Stream<Path> files = Files.walk(data.resolve("blocks"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertFalse(holds(file, "a-private-value"), file.toString());
                }
            }
            assertTrue(holds(data.resolve("private"), "a-private-value"));
        }
    }

    @Test
    void invalidTransactionsWriteNothing() throws Exception {
        try (TestNetwork network = TestNetwork.start(data)) {
            put(network, "shared", "k", "first");
            Transaction one = endorse(network, "shared", "k", "second", "privateGetThenPut");
            Transaction other = endorse(network, "shared", "k", "third", "privateGetThenPut");
            one.submit();
            assertFalse(other.submitAsync().getStatus().isSuccessful());
            assertEquals("'second'", get(network, "shared", "k"));
        }
    }

    private static Contract contract(TestNetwork network) {
        return network.contract(TestOrganisations.REGISTRAR);
    }

    private static void put(TestNetwork network, String collection, String key, String value) throws Exception {
        endorse(network, collection, key, value).submit();
    }

    private static Transaction endorse(TestNetwork network, String collection, String key, String value)
            throws EndorseException {
        return endorse(network, collection, key, value, "privatePut");
    }

    private static Transaction endorse(
            TestNetwork network, String collection, String key, String value, String function) throws EndorseException {
        return contract(network)
                .newProposal(function)
                .addArguments(collection, key)
                .putTransient("value", value.getBytes(UTF_8))
                .build()
                .endorse();
    }

    private static String get(TestNetwork network, String collection, String key) throws GatewayException {
        return evaluate(network, "privateGet", collection, key);
    }

    private static String evaluate(TestNetwork network, String... call) throws GatewayException {
        String[] arguments = List.of(call).subList(1, call.length).toArray(String[]::new);
        return new String(contract(network).evaluateTransaction(call[0], arguments), UTF_8);
    }

    private static boolean holds(Path file, String text) throws IOException {
        return new String(Files.readAllBytes(file), ISO_8859_1).contains(text);
    }
}
