package io.carbonregistry.client.proofs;

import io.carbonregistry.fabric.rules.identities.Identity;
import java.util.List;
import java.util.Optional;

/**
 * A receipt that both authorities have endorsed.
 *
 * @param receipt what it says
 * @param endorsers the peers that endorsed it
 * @param block what is shown of its block, if anything
 */
public record Proven(Receipt receipt, List<Identity> endorsers, Optional<ProvenBlock> block) {

    public Proven {
        endorsers = List.copyOf(endorsers);
    }
}
