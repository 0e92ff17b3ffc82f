package io.carbonregistry.devledger.blocks;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.blocks.BlockPlaces.Place;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import io.carbonregistry.fabric.rules.blocks.BlockReader;
import io.carbonregistry.fabric.rules.blocks.StoredBlock;
import io.carbonregistry.fabric.rules.blocks.TornTail;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Reads files of a chain one after the other, checking the hashes that bind it. */
final class ChainScan {

    private static final System.Logger LOG = System.getLogger(ChainScan.class.getName());

    private final BlockPlaces places;
    private long next;
    private ByteString lastHash;

    private ChainScan(BlockPlaces places, long first) {
        this.places = places;
        this.next = first;
        this.lastHash = first == 0 ? ByteString.EMPTY : places.get(first - 1).hash();
    }

    /** Reads from one file to the last, enters what the index does not know, and cuts off an unfinished block at the end. */
    static void read(List<Path> files, int from, BlockPlaces places) throws IOException {
        ChainScan scan = new ChainScan(places, places.firstIn(from));
        for (int number = from; number < files.size(); number++) {
            boolean last = number == files.size() - 1;
            try (BlockFile file = BlockFile.append(files.get(number))) {
                Optional<TornTail> torn = scan.read(number, file, () -> false);
                if (torn.isPresent()) {
                    scan.cut(files.get(number), file, torn.get(), last);
                }
                if (!last) {
                    LOG.log(System.Logger.Level.INFO, "{0} of {1} block files are read", number + 1, files.size());
                }
            }
        }
    }

    /**
     * Checks blocks that the index knows: files from the first on, each of which another follows. It rests after each for as long as it
     * took, since others have more urgent work.
     */
    static void check(List<Path> files, BlockPlaces places, BooleanSupplier enough) throws IOException {
        ChainScan scan = new ChainScan(places, 0);
        for (int number = 0; number < files.size() && !enough.getAsBoolean(); number++) {
            long begun = System.nanoTime();
            try (BlockFile file = BlockFile.read(files.get(number))) {
                if (scan.read(number, file, enough).isPresent()) {
                    throw scan.unfinished();
                }
            }
            LockSupport.parkNanos(System.nanoTime() - begun);
        }
    }

    private Optional<TornTail> read(int number, BlockFile file, BooleanSupplier enough) {
        BlockReader reader = file.blocks(0);
        while (!enough.getAsBoolean() && hasNext(reader)) {
            StoredBlock stored = reader.next();
            check(stored.block());
            lastHash = stored.block().hash();
            enter(Place.of(number, stored.offset(), stored.block()));
            next++;
        }
        return enough.getAsBoolean() ? Optional.empty() : reader.tornTail();
    }

    private void enter(Place place) {
        if (next == places.height()) {
            places.add(place);
        } else if (!places.get(next).equals(place)) {
            throw DamagedChainException.altered(next);
        }
    }

    private boolean hasNext(BlockReader reader) {
        try {
            return reader.hasNext();
        } catch (MalformedException e) {
            throw new DamagedChainException(next, e);
        }
    }

    private void check(Block block) {
        if (block.number() != next) {
            throw new DamagedChainException(next, "its place holds number " + block.number());
        }
        if (!block.previousHash().equals(lastHash)) {
            throw new DamagedChainException(next, "it does not follow the block before it");
        }
        if (!block.isIntact()) {
            throw new DamagedChainException(next, "its data does not have the hash in its header");
        }
    }

    private void cut(Path path, BlockFile file, TornTail tail, boolean last) throws IOException {
        if (!last) {
            throw unfinished();
        }
        UnfinishedBlock.require(path, tail, next, lastHash);
        LOG.log(
                System.Logger.Level.WARNING,
                "block {0} was being written when the ledger died; its {1} bytes are cut off",
                next,
                tail.bytes());
        file.cut(tail);
        file.force();
    }

    private DamagedChainException unfinished() {
        return new DamagedChainException(next, "it is unfinished, and another block file follows");
    }
}
