package io.carbonregistry.devledger.blocks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.devledger.disk.KeptStore;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockStoreTest {

    private static final int BLOCKS = 5;

    @TempDir
    Path folder;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<KeptStore> indexes = new ArrayList<>();
    private byte[] whole = {};

    @BeforeEach
    void write() throws IOException {
        Path original = folder.resolve("original");
        try (BlockStore store = store(original)) {
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
        assertTrue(
                damage.getMessage().startsWith("block 2 is damaged: its place holds number 3. Keep"),
                damage.getMessage());
    }

    /** Older files are not read at the start: what is wrong in them is found afterwards, or by whoever reads the block. */
    @Test
    void aChangedByteInAnOlderFileIsFoundBesideTheWork() throws IOException {
        int half = ends.get(2);
        for (int at = 0; at < half; at += 7) {
            if (isOutsideOfTheHash(at)) {
                continue;
            }
            Path copy = Files.createTempDirectory(folder, "two");
            Files.write(copy.resolve(BlockFile.name(0)), Arrays.copyOf(whole, half));
            Files.write(copy.resolve(BlockFile.name(1)), Arrays.copyOfRange(whole, half, whole.length));
            store(copy).close();
            byte[] changed = Arrays.copyOf(whole, half);
            changed[at] ^= 0x10;
            Files.write(copy.resolve(BlockFile.name(0)), changed);
            try (BlockStore store = store(copy)) {
                int block = blockAt(at);
                String begins = "block " + block + " is damaged";
                String found = assertThrows(DamagedChainException.class, store::checkOlderFiles)
                        .getMessage();
                String read = assertThrows(DamagedChainException.class, () -> store.get(block))
                        .getMessage();
                assertTrue(found.startsWith(begins), at + " " + found);
                assertTrue(read.startsWith(begins), at + " " + read);
            }
        }
    }

    @Test
    void onlyTheLastFileIsReadAgainWhenTheIndexIsThere() throws IOException {
        Path copy = Files.createTempDirectory(folder, "two");
        int half = ends.get(2);
        Files.write(copy.resolve(BlockFile.name(0)), Arrays.copyOf(whole, half));
        Files.write(copy.resolve(BlockFile.name(1)), Arrays.copyOfRange(whole, half, whole.length));
        store(copy).close();
        try (BlockStore store = store(copy)) {
            store.checkOlderFiles();
            assertEquals(blocks.get(1), store.get(1).orElseThrow());
            assertEquals(blocks.get(4), store.get(blocks.get(4).hash()).orElseThrow());
        }
        Files.delete(copy.resolve(BlockFile.name(0)));
        assertThrows(DamagedChainException.class, () -> store(copy).close());
    }

    @Test
    void anIndexOfOtherBlocksIsMadeAgain() throws IOException {
        Path copy = Files.createTempDirectory(folder, "fewer");
        Files.write(copy.resolve(BlockFile.name(0)), whole);
        store(copy).close();
        Files.write(copy.resolve(BlockFile.name(0)), Arrays.copyOf(whole, ends.get(1)));
        try (BlockStore store = store(copy)) {
            assertEquals(2, store.height());
            assertEquals(blocks.get(1), store.last().orElseThrow());
            assertTrue(store.get(blocks.get(4).hash()).isEmpty());
        }
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
        return store(copy);
    }

    /** With the index that stands in the folder too. */
    private BlockStore store(Path chain) throws IOException {
        indexes.forEach(KeptStore::close);
        Disk disk = new Disk();
        KeptStore index = KeptStore.open(chain.resolveSibling(chain.getFileName() + ".index"), disk);
        indexes.add(index);
        return BlockStore.open(chain, new BlockPlaces(index.map("places"), index.map("numbers")), disk);
    }

    @AfterEach
    void close() {
        indexes.forEach(KeptStore::close);
    }

    private static ByteString data(String text) {
        return ByteString.copyFromUtf8(text);
    }
}
