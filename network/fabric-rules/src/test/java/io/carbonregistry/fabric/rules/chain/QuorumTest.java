package io.carbonregistry.fabric.rules.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.configuration.ChannelConfig;
import io.carbonregistry.fabric.rules.samples.Recording;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.MetadataSignature;
import org.junit.jupiter.api.Test;

/** Blocks that four orderers made, of which three must sign. */
class QuorumTest {
    private static final List<Block> BLOCKS = new Recording(Path.of("src/test/resources/blocks/bft")).blocks();
    private static final ChannelConfig CONFIG = ChannelConfig.of(BLOCKS.get(0));

    @Test
    void fourOrderersAreNamed() {
        assertEquals("BFT", CONFIG.ordererSettings().consensus());
        assertEquals(4, CONFIG.ordererSettings().consenters().size());
    }

    @Test
    void aQuorumMustHaveSigned() throws InvalidProtocolBufferException {
        Block block = BLOCKS.get(5);
        Metadata metadata = Metadata.parseFrom(block.metadata(BlockMetadataIndex.SIGNATURES));
        List<MetadataSignature> signatures = metadata.getSignaturesList();
        assertTrue(signatures.size() >= 3);
        assertTrue(isSufficient(block, metadata, signatures.subList(0, 3)));
        assertFalse(isSufficient(block, metadata, signatures.subList(0, 2)));
        assertFalse(isSufficient(block, metadata, Collections.nCopies(4, signatures.get(0))));
        assertFalse(isSufficient(BLOCKS.get(6), metadata, signatures));
    }

    @Test
    void theyAreNamedByNumberAndKnownByTheConfigurationAlone() {
        Block block = BLOCKS.get(5);
        int signed = BlockSignatures.count(block);
        assertEquals(signed, BlockSignatures.consenters(block).size());
        assertEquals(List.of(), BlockSignatures.signers(block, CONFIG.msps()));
        assertEquals(signed, BlockSignatures.signers(block, CONFIG).size());
        assertEquals(List.of(), BlockSignatures.consenters(BLOCKS.get(0)));
    }

    private static boolean isSufficient(Block block, Metadata metadata, List<MetadataSignature> signatures) {
        Metadata changed = metadata.toBuilder()
                .clearSignatures()
                .addAllSignatures(signatures)
                .build();
        return BlockSignatures.areSufficient(block.with(BlockMetadataIndex.SIGNATURES, changed.toByteString()), CONFIG);
    }
}
