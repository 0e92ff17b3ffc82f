package io.carbonregistry.devledger.ledger;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockHashes;
import io.carbonregistry.fabric.rules.state.Updates;
import java.util.Optional;

/** The hash by which peers compare what a block did: over verdicts, updates and the commit hash before. */
final class CommitHash {

    private CommitHash() {}

    /** Adds it to every block but the first, which has none. */
    static Block add(Block block, Updates updates, Optional<Block> before) {
        return before.map(Block::commitHash)
                .map(previous -> block.withCommitHash(hash(block, updates, previous)))
                .orElse(block);
    }

    private static ByteString hash(Block block, Updates updates, ByteString previous) {
        return BlockHashes.commit(block.flags(), updates.commitBytes(), previous);
    }
}
