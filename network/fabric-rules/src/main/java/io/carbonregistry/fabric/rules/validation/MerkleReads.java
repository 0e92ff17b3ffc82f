package io.carbonregistry.fabric.rules.validation;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.state.KeyVersion;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReads;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.QueryReadsMerkleSummary;

/**
 * The tree of hashes by which endorsers sum up long ranges: degree + 1 reads make a hash of level 1, degree + 1 hashes
 * of a level make one of the next; what is left over is carried up in the end.
 */
public final class MerkleReads {
    private final int degree;
    private final List<List<ByteString>> levels = new ArrayList<>(List.of(new ArrayList<>()));

    /** A tree of a degree of 2 at least, unsigned; endorsers use 50. */
    public MerkleReads(int degree) {
        if (Integer.compareUnsigned(degree, 2) < 0) {
            throw new MalformedException("A summary of reads has a degree of at least 2");
        }
        this.degree = degree;
    }

    /** The summary of a range; empty when it is so short that endorsers would have listed it. */
    public Optional<QueryReadsMerkleSummary> summary(Iterator<KeyVersion> range) {
        QueryReads.Builder pending = QueryReads.newBuilder();
        while (range.hasNext()) {
            KeyVersion read = range.next();
            pending.addKvReads(KVRead.newBuilder()
                    .setKey(read.key())
                    .setVersion(read.version().message()));
            if (exceeds(pending.getKvReadsCount())) {
                addLeaf(pending);
            }
        }
        if (levels.size() == 1 && levels.get(0).isEmpty()) {
            return Optional.empty();
        }
        if (pending.getKvReadsCount() > 0) {
            addLeaf(pending);
        }
        carryUp();
        return Optional.of(QueryReadsMerkleSummary.newBuilder()
                .setMaxDegree(degree)
                .setMaxLevel(levels.size())
                .addAllMaxLevelHashes(levels.get(levels.size() - 1))
                .build());
    }

    private boolean exceeds(int count) {
        return Integer.compareUnsigned(count, degree) > 0;
    }

    private void addLeaf(QueryReads.Builder pending) {
        add(0, Sha256.of(pending.build().toByteString()));
        pending.clear();
    }

    private void add(int level, ByteString hash) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>());
        }
        List<ByteString> hashes = levels.get(level);
        hashes.add(hash);
        if (exceeds(hashes.size())) {
            ByteString combined = Sha256.of(hashes);
            hashes.clear();
            add(level + 1, combined);
        }
    }

    private void carryUp() {
        for (int level = 0; level < levels.size() - 1; level++) {
            List<ByteString> hashes = levels.get(level);
            if (!hashes.isEmpty()) {
                levels.get(level + 1).add(hashes.size() == 1 ? hashes.get(0) : Sha256.of(hashes));
                hashes.clear();
            }
        }
        List<ByteString> top = levels.get(levels.size() - 1);
        if (exceeds(top.size())) {
            levels.add(new ArrayList<>(List.of(Sha256.of(top))));
        }
    }
}
