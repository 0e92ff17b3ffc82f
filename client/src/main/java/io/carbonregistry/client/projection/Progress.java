package io.carbonregistry.client.projection;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import org.h2.mvstore.MVMap;

/** Which blocks have been applied: their number, and the hash by which the next one must name the last. */
final class Progress {

    private static final String NEXT = "next";
    private static final String HASH = "hash";

    private final MVMap<String, byte[]> map;

    Progress(Store store) {
        this.map = store.map("progress");
    }

    long next() {
        byte[] kept = map.get(NEXT);
        return kept == null ? 0 : Long.parseLong(ByteString.copyFrom(kept).toStringUtf8());
    }

    /** Refuses a block that is not the one after the last. */
    void require(Block block) {
        if (block.number() != next()) {
            throw new ProjectionException(
                    "Block " + block.number() + " can't be applied: block " + next() + " is the next one");
        }
        byte[] hash = map.get(HASH);
        if (hash != null && !block.previousHash().equals(ByteString.copyFrom(hash))) {
            throw new ProjectionException("Block " + block.number()
                    + " follows another block than the last one applied: the projection is of another channel");
        }
    }

    void advance(Block block) {
        map.put(NEXT, ByteString.copyFromUtf8(Long.toString(block.number() + 1)).toByteArray());
        map.put(HASH, block.hash().toByteArray());
    }
}
