package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.devledger.blocks.DamagedChainException;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A chain whose files end anywhere, or hold anything, is opened with all blocks that are whole, or refused; what was done is
 * said. Every so many bytes in the suite, every single one with {@code -Dcuts.every=1}.
 */
@Timeout(3600)
class CutTest {

    private static final int EVERY = Integer.getInteger("cuts.every", 997);

    @TempDir
    static Path folder;

    private static Kept before;
    private static Kept whole;
    private static Kept foreign;
    private static long height;

    @BeforeAll
    static void record() throws Exception {
        foreign = Kept.of(write("other", "z"));
        Path data = folder.resolve("data");
        EmbeddedLedger ledger = new EmbeddedLedger(data);
        try (TestNetwork network = new TestNetwork(ledger)) {
            for (int i = 0; i < 5; i++) {
                PrivateContract.put(network, "shared", "k" + i, "private");
                network.contract(TestOrganisations.EMITTER).submitTransaction("put", "a", "value " + i);
            }
            ledger.restart(() -> before = Kept.of(data));
            PrivateContract.put(network, "shared", "last", "private too");
            height = network.height();
        }
        whole = Kept.of(data);
    }

    private static Path write(String name, String key) throws Exception {
        Path data = folder.resolve(name);
        try (TestNetwork network = TestNetwork.start(data)) {
            network.contract(TestOrganisations.EMITTER).submitTransaction("put", key, "1");
        }
        return data;
    }

    /** With the state of then, as after a crash, and with one that is ahead of the blocks. */
    @Test
    void blocksCutAnywhereInTheLastOne() throws Exception {
        Map<String, String> states = OpenedChain.of(before).states();
        for (int length = before.blocks().length; length < whole.blocks().length; length += EVERY) {
            byte[] blocks = Arrays.copyOf(whole.blocks(), length);
            for (Kept kept : List.of(
                    new Kept(blocks, before.state(), whole.privates()),
                    new Kept(blocks, whole.state(), whole.privates()))) {
                OpenedChain opened = OpenedChain.of(kept);
                assertEquals(height - 1, opened.height(), "cut at " + length);
                assertEquals(states, opened.states(), "cut at " + length);
                assertTrue(
                        length == before.blocks().length
                                || opened.said(
                                        "block " + (height - 1) + " was being written when the ledger died; its"),
                        opened.toString());
                assertTrue(
                        kept.state() == before.state() || opened.said("the state is not that of the blocks"),
                        opened.toString());
            }
        }
    }

    @Test
    void aStateCutAnywhereIsMadeAgain() throws Exception {
        OpenedChain right = OpenedChain.of(whole);
        assertEquals(List.of(), right.warnings());
        assertTrue(right.states().get("shared/last").startsWith("private too at"), right.toString());
        int rebuilt = 0;
        for (int length = 0; length < whole.state().length; length += EVERY) {
            OpenedChain opened =
                    OpenedChain.of(new Kept(whole.blocks(), Arrays.copyOf(whole.state(), length), whole.privates()));
            assertEquals(right.states(), opened.states(), "cut at " + length);
            assertEquals(height, opened.height());
            rebuilt += opened.warnings().isEmpty() ? 0 : 1;
        }
        assertTrue(rebuilt > 0);
    }

    @Test
    void aStateThatIsMissingStaleForeignOrGarbageIsMadeAgain() throws Exception {
        Map<String, String> states = OpenedChain.of(whole).states();
        byte[] garbage = new byte[whole.state().length];
        new Random(7).nextBytes(garbage);
        for (byte[] state : List.of(new byte[0], foreign.state(), garbage, before.state())) {
            OpenedChain opened = OpenedChain.of(new Kept(whole.blocks(), state, whole.privates()));
            assertEquals(states, opened.states());
            assertTrue(
                    state == before.state() || opened.said("from the blocks") || opened.said("again from them"),
                    opened.toString());
        }
    }

    /** A value of the state that is not what was written is never taken for one. */
    @Test
    void aStateWithAnotherByteIsMadeAgainOrRefused() throws Exception {
        Map<String, String> states = OpenedChain.of(whole).states();
        for (int at = 0; at < whole.state().length; at += EVERY) {
            byte[] state = whole.state().clone();
            state[at] ^= 0x20;
            try {
                assertEquals(
                        states,
                        OpenedChain.of(new Kept(whole.blocks(), state, whole.privates()))
                                .states(),
                        "" + at);
            } catch (RuntimeException e) {
                // MVStore finds some of it itself, and only when it reads the page.
                assertTrue(e.getMessage() != null, e.toString());
            }
        }
    }

    /** Private data cannot be made again: they are there, or their loss is said, or the ledger is not started. */
    @Test
    void privateDataCutAnywhere() throws Exception {
        Map<String, String> states = OpenedChain.of(whole).states();
        int refused = 0;
        for (int length = 0; length < whole.privates().length; length += EVERY) {
            Kept kept = new Kept(whole.blocks(), whole.state(), Arrays.copyOf(whole.privates(), length));
            try {
                OpenedChain opened = OpenedChain.of(kept);
                assertEquals(states, opened.states(), "cut at " + length);
                assertTrue(opened.keepsAllPrivate() || opened.said("private data are missing"), "cut at " + length);
            } catch (IOException e) {
                assertTrue(e.getMessage().contains("Bring the file back from a backup"), e.getMessage());
                refused++;
            }
        }
        assertTrue(refused > 0);
    }

    @Test
    void aBlockBeforeTheLastThatIsTornOrAlteredIsNamed() throws Exception {
        for (int at = 0; at < before.blocks().length; at += EVERY) {
            byte[] blocks = whole.blocks().clone();
            Arrays.fill(blocks, at, Math.min(at + 40, before.blocks().length), (byte) 0);
            for (byte[] state : List.of(whole.state(), before.state())) {
                DamagedChainException damage = assertThrows(
                        DamagedChainException.class, () -> OpenedChain.of(new Kept(blocks, state, whole.privates())));
                assertTrue(
                        damage.getMessage().matches("(?s)block \\d+ is damaged: .*Keep the folder as it is.*"),
                        damage.getMessage());
            }
        }
    }

    /** Without an index of what was written there is what hashes cover, and verdicts, which are come to again. */
    @Test
    void aBlockThatIsAlteredIsNamedWithoutTheStateToo() throws Exception {
        Map<String, String> states = OpenedChain.of(whole).states();
        for (int at = 0; at < before.blocks().length; at += EVERY) {
            byte[] blocks = whole.blocks().clone();
            blocks[at] ^= 0x40;
            try {
                OpenedChain opened = OpenedChain.of(new Kept(blocks, new byte[0], whole.privates()));
                assertEquals(states, opened.states(), "only an orderer's signature may be another: " + at);
            } catch (DamagedChainException e) {
                assertTrue(e.getMessage().contains("Keep the folder as it is"), e.getMessage());
            }
        }
    }

    /** The files of a chain. An empty state is one that is not there. */
    record Kept(byte[] blocks, byte[] state, byte[] privates) {

        static Kept of(Path data) throws IOException {
            return new Kept(
                    Files.readAllBytes(data.resolve("blocks").resolve(BlockFile.name(0))),
                    Files.readAllBytes(data.resolve("state")),
                    Files.readAllBytes(data.resolve("private")));
        }

        void write(Path data) throws IOException {
            Files.createDirectories(data.resolve("blocks"));
            Files.write(data.resolve("blocks").resolve(BlockFile.name(0)), blocks);
            Files.deleteIfExists(data.resolve("state"));
            if (state.length > 0) {
                Files.write(data.resolve("state"), state);
            }
            Files.write(data.resolve("private"), privates);
        }
    }
}
