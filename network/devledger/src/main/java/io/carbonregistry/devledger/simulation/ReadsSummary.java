package io.carbonregistry.devledger.simulation;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReads;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReadsMerkleSummary;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;

/**
 * The keys and versions that a range returned: as they are up to fifty of them, beyond that as the top of a tree of
 * hashes in which every node has up to fifty-one children.
 */
final class ReadsSummary {

    private static final int MAX_DEGREE = 50;
    private static final int LEAF_LEVEL = 1;

    private final List<KVRead> pending = new ArrayList<>();
    private final SortedMap<Integer, List<ByteString>> levels = new TreeMap<>();
    private int topLevel = LEAF_LEVEL;

    void add(KVRead read) {
        pending.add(read);
        if (pending.size() > MAX_DEGREE) {
            hashPending();
        }
    }

    /** Writes the summary into the range. */
    void finish(RangeQueryInfo.Builder range) {
        if (levels.isEmpty()) {
            if (!pending.isEmpty()) {
                range.setRawReads(QueryReads.newBuilder().addAllKvReads(pending));
            }
            return;
        }
        if (!pending.isEmpty()) {
            hashPending();
        }
        completeTree();
        range.setReadsMerkleHashes(QueryReadsMerkleSummary.newBuilder()
                .setMaxDegree(MAX_DEGREE)
                .setMaxLevel(topLevel)
                .addAllMaxLevelHashes(level(topLevel)));
    }

    private void hashPending() {
        byte[] leaf = QueryReads.newBuilder().addAllKvReads(pending).build().toByteArray();
        pending.clear();
        level(LEAF_LEVEL).add(sha256(leaf));
        for (int current = LEAF_LEVEL; level(current).size() > MAX_DEGREE; current++) {
            raise(current);
        }
    }

    /** Lifts what is left on the lower levels, so that all hashes end up on the highest. */
    private void completeTree() {
        for (int current = LEAF_LEVEL; current < topLevel; current++) {
            List<ByteString> hashes = level(current);
            if (hashes.size() == 1) {
                level(current + 1).add(hashes.remove(0));
            } else if (!hashes.isEmpty()) {
                raise(current);
            }
        }
        if (level(topLevel).size() > MAX_DEGREE) {
            raise(topLevel);
        }
    }

    private void raise(int current) {
        List<ByteString> hashes = level(current);
        ByteString combined = sha256(ByteString.copyFrom(hashes).toByteArray());
        hashes.clear();
        level(current + 1).add(combined);
        topLevel = Math.max(topLevel, current + 1);
    }

    private List<ByteString> level(int level) {
        return levels.computeIfAbsent(level, unused -> new ArrayList<>());
    }

    private static ByteString sha256(byte[] data) {
        try {
            return UnsafeByteOperations.unsafeWrap(
                    MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
