package io.carbonregistry.client.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All blocks come, or the file and the block that is missing are named. */
class BlockFilesTest {

    private static final String MISSING = ": blocks are missing, or the files are in another order";

    @TempDir
    private Path folder;

    @Test
    void aFolderIsReadInItsOrder() throws IOException {
        file("blockfile_000001", 2, 3);
        file("blockfile_000000", 0, 1);
        List<Long> numbers = new ArrayList<>();
        assertEquals(Optional.empty(), BlockFiles.read(List.of(folder), block -> numbers.add(block.number())));
        assertEquals(List.of(0L, 1L, 2L, 3L), numbers);
    }

    @Test
    void aMissingFileIsNamedByTheOneThatFollows() throws IOException {
        Path first = file("first", 0, 1);
        Path third = file("third", 4);
        refuses(third + " has block 4 where block 2 must come" + MISSING, first, third);
        refuses(third + " has block 4 where block 0 must come" + MISSING, third, first);
        refuses("There is no block file " + folder.resolve("second"), first, folder.resolve("second"));
        Path empty = Files.createDirectory(folder.resolve("empty"));
        refuses("There are no block files in " + empty, empty);
    }

    @Test
    void aFileThatWasCutOffIsNamedWithItsUnfinishedBlock() throws IOException {
        Path first = file("first", 0, 1);
        Path second = file("second", 2);
        byte[] bytes = Files.readAllBytes(first);
        Files.write(first, Arrays.copyOf(bytes, bytes.length - 1));
        TornFile torn = new TornFile(first, 1, bytes.length / 2);
        assertEquals(Optional.of(torn), BlockFiles.read(List.of(first), block -> {}));
        refuses(torn.text(), first, second);
    }

    @Test
    void whatIsNoBlockIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "\u0004text, which nobody wrote as a block");
        String message = assertThrows(BlockFilesException.class, () -> BlockFiles.read(List.of(text), block -> {}))
                .getMessage();
        assertEquals(text + " has no block where block 0 must come", message.split(": ", -1)[0]);
    }

    private static void refuses(String expected, Path... files) {
        assertEquals(
                expected,
                assertThrows(BlockFilesException.class, () -> BlockFiles.read(List.of(files), block -> {}))
                        .getMessage());
    }

    private Path file(String name, long... numbers) throws IOException {
        Path path = folder.resolve(name);
        try (BlockFile file = BlockFile.append(path)) {
            for (long number : numbers) {
                file.add(new Block(org.hyperledger.fabric.protos.common.Block.newBuilder()
                        .setHeader(BlockHeader.newBuilder().setNumber(number))
                        .build()));
            }
        }
        return path;
    }
}
