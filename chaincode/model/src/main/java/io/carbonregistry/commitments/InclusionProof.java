package io.carbonregistry.commitments;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.util.HexFormat;
import java.util.List;

/**
 * That a leaf is one of those committed to (RFC 6962, section 2.1.1).
 *
 * @param index its place, counted from 0
 * @param path the hashes beside its way to the root, from the bottom; 20 for a million leaves
 */
public record InclusionProof(long index, List<Digest> path) {

    /** As many as the largest tree is high. */
    private static final int HIGHEST = 53;

    public InclusionProof {
        Text.require(0 <= index && index < Whole.MAX, "index", Long.toString(index), "a row's place from 0");
        path = List.copyOf(path);
        Text.require(path.size() <= HIGHEST, "path", Integer.toString(path.size()), "at most " + HIGHEST + " hashes");
    }

    /** Whether the leaf that is these parts is at the index among those committed to (RFC 9162, section 2.1.3.2). */
    public boolean shows(Commitment commitment, byte[]... leaf) {
        if (index >= commitment.rows()) {
            return false;
        }
        Sha256 sha256 = new Sha256();
        Climb climb = new Climb(index, commitment.rows() - 1);
        byte[] hash = sha256.leaf(leaf);
        for (Digest digest : path) {
            if (climb.isAtTheTop()) {
                return false;
            }
            byte[] beside = HexFormat.of().parseHex(digest.value());
            hash = climb.isRight() ? sha256.node(beside, hash) : sha256.node(hash, beside);
            climb = climb.up();
        }
        return climb.isAtTheTop()
                && HexFormat.of().formatHex(hash).equals(commitment.root().value());
    }

    /** Tells no hash: one of a row that is not opened is nobody else's. */
    @Override
    public String toString() {
        return "a proof of row " + index;
    }

    /**
     * A place on the way up.
     *
     * @param at the node's index on its level
     * @param last the index of the level's last node
     */
    private record Climb(long at, long last) {

        boolean isAtTheTop() {
            return last == 0;
        }

        boolean isRight() {
            return at % 2 == 1 || at == last;
        }

        /** A last node that is a left one has none beside it and stands unchanged on the levels above, until it is a right one. */
        Climb up() {
            int levels = at == last ? Long.numberOfTrailingZeros(at) + 1 : 1;
            return new Climb(at >> levels, last >> levels);
        }
    }
}
