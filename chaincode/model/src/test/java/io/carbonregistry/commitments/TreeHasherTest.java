package io.carbonregistry.commitments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.Digest;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeHasherTest {

    /** The inputs that implementations of RFC 6962 are tested with; each root is over one leaf more. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void rootsAreThoseOfTheStandard(int size, String root) {
        TreeHasher tree = TreeHasher.ofRoot();
        LEAVES.subList(0, size).forEach(leaf -> tree.add(HexFormat.of().parseHex(leaf)));
        assertEquals(new Commitment(new Digest(root), size), tree.commitment());
    }

    /** The definition of RFC 6962, section 2.1, word for word, against what streams. */
    @Test
    void everyLeafOfEverySizeIsProvedAndNoOther() {
        for (int size = 1; size <= 40; size++) {
            List<byte[]> leaves = leaves(size);
            Commitment commitment = commitment(leaves);
            assertEquals(
                    HexFormat.of().formatHex(defined(leaves)), commitment.root().value());
            for (int index = 0; index < size; index++) {
                InclusionProof proof = proof(leaves, index);
                assertEquals(definedPath(index, leaves), proof.path());
                assertTrue(proof.shows(commitment, leaves.get(index)));
                assertFalse(proof.shows(commitment, leaf(size)), "another leaf");
                InclusionProof moved = new InclusionProof((index + 1) % (size + 1), proof.path());
                assertFalse(moved.shows(commitment, leaves.get(index)), "another place");
            }
        }
    }

    @Test
    void aProofOfOtherShapeShowsNothing() {
        List<byte[]> leaves = leaves(11);
        Commitment commitment = commitment(leaves);
        InclusionProof proof = proof(leaves, 9);
        List<Digest> longer = new ArrayList<>(proof.path());
        longer.add(commitment.root());
        List<Digest> shorter = proof.path().subList(0, proof.path().size() - 1);
        assertFalse(new InclusionProof(9, longer).shows(commitment, leaf(9)));
        assertFalse(new InclusionProof(9, shorter).shows(commitment, leaf(9)));
        assertFalse(proof.shows(new Commitment(commitment.root(), 10), leaf(9)), "fewer rows");
        assertFalse(proof.shows(new Commitment(commitment.root(), 9), leaf(9)), "no such row");
        assertTrue(proof.shows(commitment, leaf(9)));
    }

    /** Two nodes beside each other are no leaf, though their hashes make up the bytes of one. */
    @Test
    void aNodePassesForNoLeaf() {
        List<byte[]> leaves = leaves(2);
        byte[] both = ByteBuffer.allocate(64)
                .put(defined(leaves.subList(0, 1)))
                .put(defined(leaves.subList(1, 2)))
                .array();
        assertFalse(new InclusionProof(0, List.of())
                .shows(new Commitment(commitment(leaves).root(), 1), both));
    }

    @Test
    void aMillionRowsAreProvedByTwentyHashes() {
        TreeHasher tree = TreeHasher.proving(777_777);
        for (int i = 0; i < 1_000_000; i++) {
            tree.add(leaf(i));
        }
        assertEquals(20, tree.proof().path().size());
        assertTrue(tree.proof().shows(tree.commitment(), leaf(777_777)));
    }

    @Test
    void whatWasNeverAddedHasNoProof() {
        assertThrows(IllegalStateException.class, () -> TreeHasher.ofRoot().proof());
        assertThrows(IllegalStateException.class, () -> TreeHasher.proving(0).proof());
    }

    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return new Sha256().leaf(leaves.get(0));
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return new Sha256().node(defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
    }

    private static List<Digest> definedPath(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        List<byte[]> left = leaves.subList(0, split);
        List<byte[]> right = leaves.subList(split, leaves.size());
        List<Digest> path =
                new ArrayList<>(index < split ? definedPath(index, left) : definedPath(index - split, right));
        path.add(new Digest(HexFormat.of().formatHex(defined(index < split ? right : left))));
        return path;
    }

    private static Commitment commitment(List<byte[]> leaves) {
        TreeHasher tree = TreeHasher.ofRoot();
        leaves.forEach(tree::add);
        return tree.commitment();
    }

    private static InclusionProof proof(List<byte[]> leaves, int index) {
        TreeHasher tree = TreeHasher.proving(index);
        leaves.forEach(tree::add);
        return tree.proof();
    }

    private static List<byte[]> leaves(int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(leaf(i));
        }
        return leaves;
    }

    private static byte[] leaf(int index) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(index).array();
    }
}
