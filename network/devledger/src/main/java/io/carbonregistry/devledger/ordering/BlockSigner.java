package io.carbonregistry.devledger.ordering;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.organisations.Signer;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.blocks.BlockHashes;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.LastConfig;
import org.hyperledger.fabric.protos.common.Metadata;
import org.hyperledger.fabric.protos.common.MetadataSignature;
import org.hyperledger.fabric.protos.common.OrdererBlockMetadata;

/** Adds to a block what an orderer vouches for: its header, and which block holds the configuration in force. */
final class BlockSigner {

    /** The configuration never changes, so it is always that of block 0. */
    private static final LastConfig LAST_CONFIG =
            LastConfig.newBuilder().setIndex(0).build();

    private final Signer orderer;

    BlockSigner(Signer orderer) {
        this.orderer = orderer;
    }

    /** The protocol has deprecated the place of the last configuration; orderers still fill it, and tools read it. */
    @SuppressWarnings("deprecation")
    Block sign(Block block) {
        ByteString value = OrdererBlockMetadata.newBuilder()
                .setLastConfig(LAST_CONFIG)
                .setConsenterMetadata(Metadata.getDefaultInstance().toByteString())
                .build()
                .toByteString();
        ByteString header = orderer.header().toByteString();
        MetadataSignature signature = MetadataSignature.newBuilder()
                .setSignatureHeader(header)
                .setSignature(orderer.sign(value, header, BlockHashes.headerBytes(block.header())))
                .build();
        Metadata signatures =
                Metadata.newBuilder().setValue(value).addSignatures(signature).build();
        Metadata lastConfig =
                Metadata.newBuilder().setValue(LAST_CONFIG.toByteString()).build();
        return block.with(BlockMetadataIndex.SIGNATURES, signatures.toByteString())
                .with(BlockMetadataIndex.LAST_CONFIG, lastConfig.toByteString());
    }
}
