package io.carbonregistry.commitments;

import io.carbonregistry.kernel.Digest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/**
 * Computes the root over leaves as they come, and the proof of one of them on the way. It keeps one hash for each complete
 * subtree, so that a million leaves need twenty. One thread at a time.
 */
public final class TreeHasher {

    /** No leaf is watched. */
    private static final long NONE = -1;

    private final Sha256 sha256 = new Sha256();
    private final Deque<Subtree> complete = new ArrayDeque<>();
    private final List<byte[]> path = new ArrayList<>();
    private final long watched;
    private long leaves;

    private TreeHasher(long watched) {
        this.watched = watched;
    }

    /** For the root alone. */
    public static TreeHasher ofRoot() {
        return new TreeHasher(NONE);
    }

    /** For the root and the proof of the leaf at an index, counted from 0. */
    public static TreeHasher proving(long index) {
        return new TreeHasher(index);
    }

    /** Adds the leaf that is these parts, one after the other. */
    public void add(byte[]... parts) {
        Subtree last = new Subtree(sha256.leaf(parts), 0, leaves == watched);
        leaves++;
        while (!complete.isEmpty() && complete.getLast().height() == last.height()) {
            last = joined(complete.removeLast(), last, path);
        }
        complete.addLast(last);
    }

    /** The commitment to all leaves so far. */
    public Commitment commitment() {
        byte[] root = complete.isEmpty()
                ? sha256.empty()
                : whole(new ArrayList<>(path)).hash();
        return new Commitment(digest(root), leaves);
    }

    /**
     * The proof that the watched leaf is one of all leaves so far.
     *
     * @throws IllegalStateException if it has not been added
     */
    public InclusionProof proof() {
        if (watched < 0 || watched >= leaves) {
            throw new IllegalStateException("no leaf at " + watched + " among " + leaves);
        }
        List<byte[]> upwards = new ArrayList<>(path);
        whole(upwards);
        return new InclusionProof(
                watched, upwards.stream().map(TreeHasher::digest).toList());
    }

    /** Complete subtrees join from the right, where they are smallest. */
    private Subtree whole(List<byte[]> upwards) {
        Iterator<Subtree> fromTheRight = complete.descendingIterator();
        Subtree whole = fromTheRight.next();
        while (fromTheRight.hasNext()) {
            whole = joined(fromTheRight.next(), whole, upwards);
        }
        return whole;
    }

    private Subtree joined(Subtree left, Subtree right, List<byte[]> upwards) {
        if (left.watched()) {
            upwards.add(right.hash());
        } else if (right.watched()) {
            upwards.add(left.hash());
        }
        return new Subtree(
                sha256.node(left.hash(), right.hash()), left.height() + 1, left.watched() || right.watched());
    }

    private static Digest digest(byte[] hash) {
        return new Digest(HexFormat.of().formatHex(hash));
    }

    /** A subtree; {@code watched}, if the watched leaf is in it. */
    private record Subtree(byte[] hash, int height, boolean watched) {}
}
