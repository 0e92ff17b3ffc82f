package io.carbonregistry.client.proofs;

import io.carbonregistry.fabric.rules.identities.Identity;
import java.util.List;

/**
 * A block whose header orderers have signed.
 *
 * @param number the block's
 * @param hash of its header, in hexadecimal
 * @param orderers who signed it
 * @param holds whether it is shown that the transaction is in it
 */
public record ProvenBlock(long number, String hash, List<Identity> orderers, boolean holds) {

    public ProvenBlock {
        orderers = List.copyOf(orderers);
    }
}
