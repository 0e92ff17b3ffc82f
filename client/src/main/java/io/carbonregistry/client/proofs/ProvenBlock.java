package io.carbonregistry.client.proofs;

import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.identities.Identity;
import java.util.HexFormat;
import java.util.List;

/**
 * A block whose header orderers have signed.
 *
 * @param number the block's
 * @param hash of its header, in hexadecimal
 * @param orderers who signed it
 * @param shown what is shown of the transaction
 */
public record ProvenBlock(long number, String hash, List<Identity> orderers, Shown shown) {

    /** What is shown of a transaction that is said to stand in a block, each more than the one before. */
    public enum Shown {
        /** Nothing. */
        SAID,
        /** It is in the block; whether it is valid there its signatures do not cover. */
        IN_BLOCK,
        /** It is in the block, and valid by the rules, recomputed from block 0 on. */
        COMMITTED
    }

    public ProvenBlock {
        orderers = List.copyOf(orderers);
    }

    static ProvenBlock of(Block block, List<Identity> orderers, Shown shown) {
        return new ProvenBlock(
                block.number(), HexFormat.of().formatHex(block.hash().toByteArray()), orderers, shown);
    }

    /** Whether it is shown that the transaction is in it. */
    public boolean holds() {
        return shown != Shown.SAID;
    }
}
