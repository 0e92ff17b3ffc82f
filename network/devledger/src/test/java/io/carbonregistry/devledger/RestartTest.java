package io.carbonregistry.devledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hyperledger.fabric.client.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is on the disk is all there is: the ledger begins again where it ended. */
@Timeout(120)
class RestartTest {

    @TempDir
    Path data;

    @Test
    void goesOnAfterAStopAndWithoutItsState() throws Exception {
        try (TestNetwork network = new TestNetwork(data)) {
            contract(network).submitTransaction("put", "a", "1");
            contract(network).submitTransaction("put", "a", "2");
            String history = history(network);
            long height = network.ledger().height();

            network.restart(() -> {});
            assertEquals(height, network.ledger().height());
            assertEquals(history, history(network));

            Path early = data.resolveSibling("early-state");
            network.restart(() -> Files.copy(data.resolve("state"), early));
            contract(network).submitTransaction("put", "a", "3");
            String longer = history(network);

            network.restart(() -> Files.delete(data.resolve("state")));
            assertEquals(longer, history(network));

            network.restart(
                    () -> Files.move(early, data.resolve("state"), java.nio.file.StandardCopyOption.REPLACE_EXISTING));
            assertEquals(longer, history(network));

            network.restart(() -> Files.writeString(data.resolve("state"), "no state at all"));
            assertEquals(longer, history(network));
            contract(network).submitTransaction("put", "a", "4");
            assertEquals("4", new String(contract(network).evaluateTransaction("get", "a"), UTF_8));
        }
    }

    @Test
    void aFlippedVerdictIsFoundWhenTheStateIsMadeAgain() throws Exception {
        try (TestNetwork network = new TestNetwork(data)) {
            contract(network).submitTransaction("put", "a", "1");
            long last = network.ledger().height() - 1;
            IllegalStateException damage = assertThrows(
                    IllegalStateException.class,
                    () -> network.restart(() -> {
                        Files.delete(data.resolve("state"));
                        BlockFiles.flipFirstVerdict(data.resolve("blocks"), last);
                    }));
            assertEquals("block " + last + " is damaged: its verdicts are not those of the rules", damage.getMessage());
            BlockFiles.flipFirstVerdict(data.resolve("blocks"), last);
            network.restart(() -> {});
        }
    }

    @Test
    void aChannelOfAnotherNameIsNotOpened() throws Exception {
        try (TestNetwork network = new TestNetwork(data)) {
            network.restart(() -> {
                IllegalArgumentException refusal = assertThrows(
                        IllegalArgumentException.class, () -> DevLedger.start(network.settings("elsewhere")));
                assertEquals("the data folder holds channel registry, not elsewhere", refusal.getMessage());
            });
        }
    }

    @Test
    void twoLedgersDoNotShareAFolder() throws Exception {
        try (TestNetwork network = new TestNetwork(data)) {
            IOException refusal =
                    assertThrows(IOException.class, () -> DevLedger.start(network.settings(TestNetwork.CHANNEL)));
            assertEquals("another ledger is running in " + data, refusal.getMessage());
            contract(network).submitTransaction("put", "a", "1");
        }
    }

    private static Contract contract(TestNetwork network) {
        return network.gateway(TestOrganisations.REGISTRAR, TestOrganisations.user(TestOrganisations.EMITTER))
                .getNetwork(TestNetwork.CHANNEL)
                .getContract(TestNetwork.CHAINCODE);
    }

    private static String history(TestNetwork network) throws Exception {
        return new String(contract(network).evaluateTransaction("history", "a"), UTF_8);
    }
}
