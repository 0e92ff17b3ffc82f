package io.carbonregistry.devledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.devledger.blocks.DamagedChainException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
