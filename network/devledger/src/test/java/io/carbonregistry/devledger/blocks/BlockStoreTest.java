package io.carbonregistry.devledger.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockStoreTest {

    private static final int BLOCKS = 5;

    @TempDir
    Path folder;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private byte[] whole = {};

    @BeforeEach
    void write() throws IOException {
        Path original = folder.resolve("original");
        try (BlockStore store = BlockStore.open(original)) {
            Block last = null;
            for (int i = 0; i < BLOCKS; i++) {
                last = Block.after(last, List.of(data("first " + i), data("second, and a little longer " + i)));
                store.append(last);
                blocks.add(last);
                ends.add((int) Files.size(original.resolve(BlockFile.name(0))));
            }
        }
        whole = Files.readAllBytes(original.resolve(BlockFile.name(0)));
    }

    @Test
    void aChainIsReadAgain() throws IOException {
        try (BlockStore store = open(whole)) {
            assertEquals(BLOCKS, store.height());
            for (Block block : blocks) {
                assertEquals(block, store.get(block.number()).orElseThrow());
                assertEquals(block, store.get(block.hash()).orElseThrow());
            }
            assertTrue(store.get(BLOCKS).isEmpty());
        }
    }

    @Test
    void anUnfinishedBlockIsCutOffWhereverTheWritingStopped() throws IOException {
        for (int length = ends.get(BLOCKS - 2); length < whole.length; length++) {
            try (BlockStore store = open(Arrays.copyOf(whole, length))) {
                assertEquals(BLOCKS - 1, store.height(), "cut at " + length);
                store.append(blocks.get(BLOCKS - 1));
                assertEquals(blocks.get(BLOCKS - 1), store.last().orElseThrow());
            }
        }
    }

    @Test
    void aChangedByteIsFoundAndItsBlockNamed() {
        for (int at = 0; at < ends.get(BLOCKS - 2); at++) {
            if (isOutsideOfTheHash(at)) {
                continue;
            }
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            int block = blockAt(at);
            DamagedChainException damage = assertThrows(
                    DamagedChainException.class, () -> open(changed).close(), "byte " + block);
            assertTrue(
                    damage.getMessage().startsWith("block " + block + " is damaged"), at + " " + damage.getMessage());
        }
    }

    @Test
    void aMissingBlockIsFound() {
        byte[] without = new byte[whole.length - (ends.get(2) - ends.get(1))];
        System.arraycopy(whole, 0, without, 0, ends.get(1));
        System.arraycopy(whole, ends.get(2), without, ends.get(1), whole.length - ends.get(2));
        DamagedChainException damage =
                assertThrows(DamagedChainException.class, () -> open(without).close());
        assertEquals("block 2 is damaged: its place holds number 3", damage.getMessage());
    }

    /** Metadata stands at a block's end: its count and five empty pieces. */
    private boolean isOutsideOfTheHash(int at) {
        return ends.get(blockAt(at)) - at <= 6;
    }

    private int blockAt(int at) {
        int block = 0;
        while (ends.get(block) <= at) {
            block++;
        }
        return block;
    }

    private BlockStore open(byte[] content) throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        Files.write(copy.resolve(BlockFile.name(0)), content);
        return BlockStore.open(copy);
    }

    private static ByteString data(String text) {
        return ByteString.copyFromUtf8(text);
    }
}
