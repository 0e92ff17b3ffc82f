package io.carbonregistry.fabric.rules.chain;

import static org.hyperledger.fabric.protos.peer.TxValidationCode.MVCC_READ_CONFLICT;
import static org.hyperledger.fabric.protos.peer.TxValidationCode.VALID;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import io.carbonregistry.fabric.rules.samples.Recording;
import io.carbonregistry.fabric.rules.validation.BlockVerdict;
import io.carbonregistry.fabric.rules.validation.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedBlocksTest {
    static List<Recording> recordings() {
        return Recording.all();
    }

    @Test
    void thereAreRecordings() {
        assertFalse(Recording.all().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyFlagIsThatOfTheRealPeer(Recording recording) {
        List<Block> blocks = recording.blocks();
        Chain chain = Chain.from(blocks.get(0), List.of());
        List<String> verdicts = new ArrayList<>();
        List<Discrepancy> discrepancies = new ArrayList<>();
        for (Block block : blocks) {
            CheckedBlock checked = chain.check(block);
            discrepancies.addAll(checked.discrepancies());
            for (Verdict verdict : checked.verdict().verdicts()) {
                verdicts.add(block.number() + " " + verdict.transaction() + " " + verdict.code() + " " + verdict.id());
            }
        }
        assertEquals(List.of(), discrepancies);
        assertEquals(manifest(recording), verdicts);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void everyFlippedFlagIsFound(Recording recording) {
        List<Block> blocks = recording.blocks();
        Chain chain = Chain.from(blocks.get(0), List.of());
        for (Block block : blocks) {
            BlockVerdict verdict = chain.check(block).verdict();
            for (int i = 0; i < verdict.verdicts().size(); i++) {
                TxValidationCode flipped = block.flags().isValid(i) ? MVCC_READ_CONFLICT : VALID;
                List<Discrepancy> found = FlagCheck.of(block.with(block.flags().with(i, flipped)), verdict);
                assertEquals(1, found.size());
                assertEquals(i, found.get(0).transaction());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void ourBlockFileIsThePeersByteForByte(Recording recording, @TempDir Path folder) throws IOException {
        Path copy = folder.resolve(BlockFile.name(0));
        try (BlockFile file = BlockFile.append(copy)) {
            for (Block block : recording.blocks()) {
                file.add(block);
            }
        }
        byte[] whole = Files.readAllBytes(copy);
        byte[] original = Files.readAllBytes(recording.folder().resolve(BlockFile.name(0)));
        assertArrayEquals(Arrays.copyOf(original, whole.length), whole);
    }

    @Test
    void fetchedBlocksAreThoseOfTheFile() throws IOException {
        Recording recording = new Recording(Path.of("src/test/resources/blocks/raft"));
        List<Block> blocks = recording.blocks();
        List<Path> fetched;
        try (Stream<Path> files = Files.list(recording.folder())) {
            fetched = files.filter(file -> file.toString().endsWith(".block")).toList();
        }
        assertFalse(fetched.isEmpty());
        for (Path file : fetched) {
            Block block = Block.parse(ByteString.copyFrom(Files.readAllBytes(file)));
            assertEquals(blocks.get((int) block.number()), block);
        }
    }

    private static List<String> manifest(Recording recording) {
        return recording.manifest().stream()
                .map(line -> String.join(" ", List.of(line.split(" ", 5)).subList(0, 4)))
                .toList();
    }
}
