package io.carbonregistry.devledger.blocks;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import io.carbonregistry.fabric.rules.blocks.StoredBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The blocks of one channel. One thread appends; any number read. */
public final class BlockStore implements AutoCloseable {

    private static final long FILE_LIMIT = 64L * 1024 * 1024;
    private static final int RECENT = 64;

    private final Path folder;
    private final BlockPlaces places;
    private final List<BlockFile> files;
    private final Deque<Block> recent = new ArrayDeque<>();

    private BlockStore(Path folder, BlockPlaces places, List<BlockFile> files) {
        this.folder = folder;
        this.places = places;
        this.files = files;
    }

    /**
     * Opens the chain of a folder, which may be empty.
     *
     * @throws DamagedChainException when anything but an unfinished block at the very end is wrong
     */
    public static BlockStore open(Path folder) throws IOException {
        Files.createDirectories(folder);
        BlockPlaces places = new BlockPlaces();
        List<Path> paths = BlockFile.in(folder);
        new ChainScan(places).read(paths);
        List<BlockFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(BlockFile.append(path));
        }
        return new BlockStore(folder, places, files);
    }

    /** The number of blocks. */
    public long height() {
        return places.height();
    }

    /** Appends the next block; when this returns, it is on the disk. */
    public void append(Block block) throws IOException {
        if (block.number() != height()) {
            throw new IllegalArgumentException("block " + block.number() + " cannot follow " + (height() - 1));
        }
        BlockFile file = current();
        StoredBlock stored = file.add(block);
        file.force();
        remember(block);
        places.add(lastFile(), stored.offset(), block.hash());
    }

    /** The block of a number. */
    public Optional<Block> get(long number) {
        if (number < 0 || number >= height()) {
            return Optional.empty();
        }
        Optional<Block> remembered = recent(number);
        return remembered.isPresent() ? remembered : Optional.of(read(number));
    }

    /** The block whose header has this hash. */
    public Optional<Block> get(ByteString hash) {
        return Optional.ofNullable(places.number(hash)).flatMap(this::get);
    }

    /** The last block. */
    public Optional<Block> last() {
        return get(height() - 1);
    }

    @Override
    public synchronized void close() throws IOException {
        for (BlockFile file : files) {
            file.close();
        }
    }

    private Block read(long number) {
        BlockPlaces.Place place = places.get(number);
        return file(place.file()).get(place.offset());
    }

    private synchronized BlockFile file(int number) {
        return files.get(number);
    }

    private synchronized int lastFile() {
        return files.size() - 1;
    }

    private synchronized BlockFile current() throws IOException {
        if (files.isEmpty() || files.get(lastFile()).size() >= FILE_LIMIT) {
            files.add(BlockFile.append(folder.resolve(BlockFile.name(files.size()))));
        }
        return files.get(lastFile());
    }

    private void remember(Block block) {
        synchronized (recent) {
            recent.addLast(block);
            if (recent.size() > RECENT) {
                recent.removeFirst();
            }
        }
    }

    private Optional<Block> recent(long number) {
        synchronized (recent) {
            Block first = recent.peekFirst();
            return first == null || number < first.number()
                    ? Optional.empty()
                    : recent.stream().filter(block -> block.number() == number).findFirst();
        }
    }
}
