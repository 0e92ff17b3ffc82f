package io.carbonregistry.devledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.devledger.blocks.DamagedChainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hyperledger.fabric.client.Contract;
import org.hyperledger.fabric.client.EndorseException;
import org.hyperledger.fabric.client.SubmitException;
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
        EmbeddedLedger ledger = new EmbeddedLedger(data);
        try (TestNetwork network = new TestNetwork(ledger)) {
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "1");
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "2");
            String history = history(network);
            long height = network.height();

            ledger.restart(() -> {});
            assertEquals(height, network.height());
            assertEquals(history, history(network));

            Path early = data.resolveSibling("early-state");
            ledger.restart(() -> Files.copy(data.resolve("state"), early));
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "3");
            String longer = history(network);

            ledger.restart(() -> Files.delete(data.resolve("state")));
            assertEquals(longer, history(network));

            ledger.restart(
                    () -> Files.move(early, data.resolve("state"), java.nio.file.StandardCopyOption.REPLACE_EXISTING));
            assertEquals(longer, history(network));

            ledger.restart(() -> Files.writeString(data.resolve("state"), "no state at all"));
            assertEquals(longer, history(network));
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "4");
            assertEquals(
                    "4",
                    new String(network.contract(TestOrganisations.EMITTER).evaluateTransaction("get", "a"), UTF_8));
        }
    }

    @Test
    void aFlippedVerdictIsFoundWhenTheStateIsMadeAgain() throws Exception {
        EmbeddedLedger ledger = new EmbeddedLedger(data);
        try (TestNetwork network = new TestNetwork(ledger)) {
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "1");
            long last = network.height() - 1;
            DamagedChainException damage = assertThrows(
                    DamagedChainException.class,
                    () -> ledger.restart(() -> {
                        Files.delete(data.resolve("state"));
                        BlockFiles.flipFirstVerdict(data.resolve("blocks"), last);
                    }));
            assertTrue(
                    damage.getMessage()
                            .startsWith("block " + last + " is damaged: its verdicts are not those of the rules. Keep"),
                    damage.getMessage());
            BlockFiles.flipFirstVerdict(data.resolve("blocks"), last);
            ledger.restart(() -> {});
        }
    }

    /** The start does not read it; the ledger serves, finds it then, and takes nothing any more. */
    @Test
    void aFlippedVerdictInAnOlderFileEndsTheWork() throws Exception {
        Path blocks = data.resolve("blocks");
        EmbeddedLedger ledger = new EmbeddedLedger(data);
        try (TestNetwork network = new TestNetwork(ledger)) {
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "1");
            int last = (int) network.height() - 1;
            ledger.restart(() -> {
                Files.delete(data.resolve("state"));
                BlockFiles.divide(blocks, last);
            });
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "2");

            ledger.restart(() -> BlockFiles.flipFirstVerdict(blocks, last - 1));
            String refused = refusal(network.contract(TestOrganisations.EMITTER));
            assertTrue(
                    refused.startsWith("the ledger takes no transactions now: block " + (last - 1) + " is damaged"),
                    refused);
            assertEquals(
                    "2",
                    new String(network.contract(TestOrganisations.EMITTER).evaluateTransaction("get", "a"), UTF_8));

            ledger.restart(() -> BlockFiles.flipFirstVerdict(blocks, last - 1));
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "3");
        }
    }

    /** What is said once transactions are refused. */
    private static String refusal(Contract contract) throws Exception {
        while (true) {
            try {
                contract.submitTransaction("put", "b", "1");
                Thread.sleep(20);
            } catch (EndorseException | SubmitException refused) {
                return String.valueOf(refused.getStatus().getDescription());
            }
        }
    }

    @Test
    void aChannelOfAnotherNameIsNotOpened() throws Exception {
        try (EmbeddedLedger ledger = new EmbeddedLedger(data)) {
            ledger.restart(() -> {
                IllegalArgumentException refusal = assertThrows(
                        IllegalArgumentException.class, () -> DevLedger.start(ledger.settings("elsewhere")));
                assertEquals("the data folder holds channel registry, not elsewhere", refusal.getMessage());
            });
        }
    }

    @Test
    void twoLedgersDoNotShareAFolder() throws Exception {
        EmbeddedLedger ledger = new EmbeddedLedger(data);
        try (TestNetwork network = new TestNetwork(ledger)) {
            IOException refusal =
                    assertThrows(IOException.class, () -> DevLedger.start(ledger.settings(EmbeddedLedger.CHANNEL)));
            assertEquals("another ledger is running in " + data, refusal.getMessage());
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "1");
        }
    }

    private static String history(TestNetwork network) throws Exception {
        return new String(network.contract(TestOrganisations.EMITTER).evaluateTransaction("history", "a"), UTF_8);
    }
}
