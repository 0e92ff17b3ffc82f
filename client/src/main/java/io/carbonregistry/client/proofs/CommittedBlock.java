package io.carbonregistry.client.proofs;

import io.carbonregistry.client.proofs.ProvenBlock.Shown;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.chain.BlockSignatures;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;

/**
 * A block of a chain that was recomputed from block 0 on.
 *
 * @param block which
 * @param config the channel's configuration there
 */
record CommittedBlock(Block block, ChannelConfig config) {

    ProvenBlock proven() {
        return ProvenBlock.of(block, BlockSignatures.signers(block, config), Shown.COMMITTED);
    }
}
