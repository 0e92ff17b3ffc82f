package io.carbonregistry.devledger.blocks;

import com.google.protobuf.ByteString;
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

/** Reads a chain from its first block to its last, checking the hashes that bind it. */
final class ChainScan {

    private static final System.Logger LOG = System.getLogger(ChainScan.class.getName());

    private final BlockPlaces places;
    private ByteString lastHash = ByteString.EMPTY;

    ChainScan(BlockPlaces places) {
        this.places = places;
    }

    /** Puts every block's place into the index, and cuts off an unfinished one at the end. */
    void read(List<Path> files) throws IOException {
        for (int number = 0; number < files.size(); number++) {
            boolean last = number == files.size() - 1;
            try (BlockFile file = BlockFile.append(files.get(number))) {
                Optional<TornTail> torn = read(number, file);
                if (torn.isPresent()) {
                    cut(files.get(number), file, torn.get(), last);
                }
            }
        }
    }

    private Optional<TornTail> read(int number, BlockFile file) {
        BlockReader reader = file.blocks(0);
        while (hasNext(reader)) {
            StoredBlock stored = reader.next();
            check(stored.block());
            lastHash = stored.block().hash();
            places.add(number, stored.offset(), lastHash);
        }
        return reader.tornTail();
    }

    private boolean hasNext(BlockReader reader) {
        try {
            return reader.hasNext();
        } catch (MalformedException e) {
            throw new DamagedChainException(places.height(), e);
        }
    }

    private void check(Block block) {
        long expected = places.height();
        if (block.number() != expected) {
            throw new DamagedChainException(expected, "its place holds number " + block.number());
        }
        if (!block.previousHash().equals(lastHash)) {
            throw new DamagedChainException(expected, "it does not follow the block before it");
        }
        if (!block.isIntact()) {
            throw new DamagedChainException(expected, "its data does not have the hash in its header");
        }
    }

    private void cut(Path path, BlockFile file, TornTail tail, boolean last) throws IOException {
        if (!last) {
            throw new DamagedChainException(places.height(), "it is unfinished, and another block file follows");
        }
        UnfinishedBlock.require(path, tail, places.height(), lastHash);
        LOG.log(
                System.Logger.Level.WARNING,
                "block {0} was being written when the ledger died; its {1} bytes are cut off",
                places.height(),
                tail.bytes());
        file.cut(tail);
        file.force();
    }
}
