package io.carbonregistry.devledger.blocks;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.blocks.BlockPlaces.Place;
import io.carbonregistry.devledger.disk.Disk;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import io.carbonregistry.fabric.rules.blocks.StoredBlock;
import io.carbonregistry.fabric.rules.blocks.TornTail;
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

    private static final int RECENT = 64;
    private static final System.Logger LOG = System.getLogger(BlockStore.class.getName());

    private final Path folder;
    private final BlockPlaces places;
    private final Disk disk;
    private final List<BlockFile> files;
    private final List<Path> unchecked;
    private final Deque<Block> recent = new ArrayDeque<>();
    private volatile boolean closed;

    private BlockStore(Path folder, BlockPlaces places, Disk disk, List<BlockFile> files, List<Path> unchecked) {
        this.folder = folder;
        this.places = places;
        this.disk = disk;
        this.files = files;
        this.unchecked = List.copyOf(unchecked);
    }

    /**
     * Opens the chain of a folder, which may be empty. Only the file that was last written to is read; what is in the
     * others {@link #checkOlderFiles} reads.
     *
     * @param places what is known of the blocks; it is completed, and made again when it is not of these blocks
     * @throws DamagedChainException when anything but an unfinished block at the very end is wrong
     */
    public static BlockStore open(Path folder, BlockPlaces places, Disk disk) throws IOException {
        Files.createDirectories(folder);
        List<Path> paths = BlockFile.in(folder);
        if (places.height() > 0 && !isKnown(paths, places)) {
            LOG.log(System.Logger.Level.WARNING, "the index of blocks is not that of the blocks and is made again");
            places.clear();
        }
        int from = places.height() == 0 ? 0 : places.get(places.height() - 1).file();
        ChainScan.read(paths, from, places);
        List<BlockFile> files = new ArrayList<>();
        for (Path path : paths) {
            files.add(BlockFile.append(path));
        }
        return new BlockStore(folder, places, disk, files, paths.subList(0, from));
    }

    /**
     * Reads the files that were not read when the chain was opened.
     *
     * @throws DamagedChainException when a block in them is not the one that was written
     */
    public void checkOlderFiles() throws IOException {
        try {
            ChainScan.check(unchecked, places, () -> closed);
        } catch (IOException | RuntimeException e) {
            // Whoever closes the store closes the index too, under the one who reads.
            if (!closed) {
                throw e;
            }
        }
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
        StoredBlock stored = disk.write(() -> write(current(), block));
        remember(block);
        places.add(Place.of(lastFile(), stored.offset(), block));
    }

    /** Nothing is left of a block that there was no room for. */
    private static StoredBlock write(BlockFile file, Block block) throws IOException {
        long end = file.size();
        try {
            StoredBlock stored = file.add(block);
            file.force();
            return stored;
        } catch (IOException e) {
            file.cut(new TornTail(end, file.size() - end));
            throw e;
        }
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
        closed = true;
        for (BlockFile file : files) {
            file.close();
        }
    }

    private Block read(long number) {
        Place place = places.get(number);
        Block block = block(file(place.file()), place, number);
        if (!isAt(place, block)) {
            throw DamagedChainException.altered(number);
        }
        return block;
    }

    private static Block block(BlockFile file, Place place, long number) {
        try {
            return file.get(place.offset());
        } catch (MalformedException e) {
            throw new DamagedChainException(number, e);
        }
    }

    private static boolean isAt(Place place, Block block) {
        return Place.of(place.file(), place.offset(), block).equals(place) && block.isIntact();
    }

    /** Whether the last block that the index knows stands where the index says; if it does and was changed, it is damaged. */
    private static boolean isKnown(List<Path> paths, BlockPlaces places) throws IOException {
        Place last = places.get(places.height() - 1);
        if (last.file() >= paths.size()) {
            return false;
        }
        try (BlockFile file = BlockFile.read(paths.get(last.file()))) {
            Block block = file.get(last.offset());
            if (block.hash().equals(last.hash()) && !isAt(last, block)) {
                throw DamagedChainException.altered(places.height() - 1);
            }
            return block.hash().equals(last.hash());
        } catch (MalformedException e) {
            return false;
        }
    }

    private synchronized BlockFile file(int number) {
        return files.get(number);
    }

    private synchronized int lastFile() {
        return files.size() - 1;
    }

    private synchronized BlockFile current() throws IOException {
        if (files.isEmpty() || files.get(lastFile()).isFull()) {
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
