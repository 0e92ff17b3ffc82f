package io.carbonregistry.fabric.rules.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockFileTest {
    private static final Block FIRST = Block.after(null, List.of(ByteString.copyFromUtf8("genesis")));
    private static final Block SECOND =
            Block.after(FIRST, List.of(ByteString.copyFromUtf8("one"), ByteString.copyFrom(new byte[3000])));

    @TempDir
    Path folder;

    @Test
    void whatIsAppendedIsReadAgain() throws IOException {
        try (BlockFile file = BlockFile.append(folder.resolve(BlockFile.name(0)))) {
            StoredBlock first = file.add(FIRST);
            StoredBlock second = file.add(SECOND);
            assertEquals(List.of(first, second), all(file.blocks(0)));
            assertEquals(SECOND, file.get(second.offset()));
            assertEquals(first.end(), second.offset());
        }
        assertEquals(List.of(folder.resolve("blockfile_000000")), BlockFile.in(folder));
    }

    @Test
    void everyTornTailIsFoundAndCutOff() throws IOException {
        Path whole = folder.resolve("whole");
        long start;
        try (BlockFile file = BlockFile.append(whole)) {
            file.add(FIRST);
            start = file.add(SECOND).offset();
        }
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = (int) start + 1; length < bytes.length; length += 97) {
            Path torn = Files.write(folder.resolve("torn" + length), Arrays.copyOf(bytes, length));
            try (BlockFile file = BlockFile.append(torn)) {
                BlockReader reader = file.blocks(0);
                assertEquals(1, all(reader).size());
                TornTail tail = reader.tornTail().orElseThrow();
                assertEquals(new TornTail(start, length - start), tail);
                file.cut(tail);
                assertEquals(start, file.add(SECOND).offset());
                assertEquals(2, all(file.blocks(0)).size());
            }
        }
    }

    @Test
    void aWholeFileHasNoTornTail() throws IOException {
        try (BlockFile file = BlockFile.append(folder.resolve("file"))) {
            file.add(FIRST);
            BlockReader reader = file.blocks(0);
            all(reader);
            assertTrue(reader.tornTail().isEmpty());
        }
    }

    private static List<StoredBlock> all(BlockReader reader) {
        List<StoredBlock> blocks = new ArrayList<>();
        reader.forEachRemaining(blocks::add);
        return blocks;
    }
}
