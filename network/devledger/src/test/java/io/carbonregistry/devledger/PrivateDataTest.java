package io.carbonregistry.devledger;

import static io.carbonregistry.devledger.PrivateContract.contract;
import static io.carbonregistry.devledger.PrivateContract.endorse;
import static io.carbonregistry.devledger.PrivateContract.get;
import static io.carbonregistry.devledger.PrivateContract.put;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.PrivateWrites;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hyperledger.fabric.client.Transaction;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Private data reach whom their collections list, and stand in no block. */
@Tag("network")
@Timeout(120)
class PrivateDataTest {

    @TempDir
    Path data;

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
            for (Block block : network.blocks()) {
                String bytes = block.message().toByteString().toString(ISO_8859_1);
                assertFalse(bytes.contains("a-private-value"), () -> "block " + block.number());
            }
            assertEquals("'a-private-value'", get(network, "shared", "a-private-key"));
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
}
