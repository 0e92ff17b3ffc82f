package io.carbonregistry.fabric.rules.blocks;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Wire;
import java.util.List;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.hyperledger.fabric.protos.common.BlockMetadata;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;
import org.hyperledger.fabric.protos.common.Metadata;
import org.jspecify.annotations.Nullable;

/** A block: a header that names its predecessor and its data by hash, envelopes, and metadata that no hash covers. */
public record Block(org.hyperledger.fabric.protos.common.Block message) {

    /** Reads a block from its protocol buffer, the form in which peers and orderers deliver it. */
    public static Block parse(ByteString bytes) {
        return new Block(Wire.parse(org.hyperledger.fabric.protos.common.Block.parser(), bytes, "block"));
    }

    /**
     * A block of these envelopes after another one, hashed, unsigned, its metadata empty.
     *
     * @param previous the block before, or null for block 0
     */
    public static Block after(@Nullable Block previous, List<ByteString> envelopes) {
        BlockHeader.Builder header = BlockHeader.newBuilder().setDataHash(BlockHashes.data(envelopes));
        if (previous != null) {
            header.setNumber(previous.number() + 1).setPreviousHash(previous.hash());
        }
        BlockMetadata.Builder metadata = BlockMetadata.newBuilder();
        for (int i = 0; i <= BlockMetadataIndex.COMMIT_HASH_VALUE; i++) {
            metadata.addMetadata(ByteString.EMPTY);
        }
        return new Block(org.hyperledger.fabric.protos.common.Block.newBuilder()
                .setHeader(header)
                .setData(BlockData.newBuilder().addAllData(envelopes))
                .setMetadata(metadata)
                .build());
    }

    /** The block's number, unsigned. */
    public long number() {
        return header().getNumber();
    }

    /** The header. */
    public BlockHeader header() {
        return message.getHeader();
    }

    /** The hash of the header, by which the next block names this one. */
    public ByteString hash() {
        return BlockHashes.header(header());
    }

    /** The hash of the block before; empty in block 0. */
    public ByteString previousHash() {
        return header().getPreviousHash();
    }

    /** Whether the header's data hash is that of the envelopes. */
    public boolean isIntact() {
        return header().getDataHash().equals(BlockHashes.data(envelopes()));
    }

    /** The envelopes, as bytes. */
    public List<ByteString> envelopes() {
        return message.getData().getDataList();
    }

    /** One piece of the metadata; empty when the block has none there. */
    public ByteString metadata(BlockMetadataIndex index) {
        BlockMetadata metadata = message.getMetadata();
        return index.getNumber() < metadata.getMetadataCount()
                ? metadata.getMetadata(index.getNumber())
                : ByteString.EMPTY;
    }

    /** This block with another piece of metadata. */
    public Block with(BlockMetadataIndex index, ByteString piece) {
        BlockMetadata.Builder metadata = message.getMetadata().toBuilder();
        while (metadata.getMetadataCount() <= index.getNumber()) {
            metadata.addMetadata(ByteString.EMPTY);
        }
        metadata.setMetadata(index.getNumber(), piece);
        return new Block(message.toBuilder().setMetadata(metadata).build());
    }

    /** The verdicts that the peer wrote; none in a block that no peer has committed. */
    public ValidationFlags flags() {
        return new ValidationFlags(metadata(BlockMetadataIndex.TRANSACTIONS_FILTER));
    }

    /** This block with other verdicts. */
    public Block with(ValidationFlags flags) {
        return with(BlockMetadataIndex.TRANSACTIONS_FILTER, flags.bytes());
    }

    /** The commit hash that the peer wrote; empty when it wrote none. */
    public ByteString commitHash() {
        return Wire.parse(Metadata.parser(), metadata(BlockMetadataIndex.COMMIT_HASH), "commit hash")
                .getValue();
    }

    /** This block with a commit hash. */
    public Block withCommitHash(ByteString hash) {
        return with(
                BlockMetadataIndex.COMMIT_HASH,
                Metadata.newBuilder().setValue(hash).build().toByteString());
    }
}
