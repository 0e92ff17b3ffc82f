package io.carbonregistry.client.proofs;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.util.List;
import org.hyperledger.fabric.protos.common.BlockData;
import org.hyperledger.fabric.protos.common.BlockHeader;
import org.hyperledger.fabric.protos.common.BlockMetadataIndex;

/**
 * A block's header with its orderers' signatures.
 *
 * @param header in base64
 * @param signatures the block's metadata of signatures, in base64
 * @param transactions all envelopes of the block in base64; none where they are left out
 */
public record BlockProof(String header, String signatures, List<String> transactions) {

    public BlockProof {
        transactions = List.copyOf(transactions);
    }

    static BlockProof of(Block block, boolean whole) {
        return new BlockProof(
                TransactionProof.base64(block.header().toByteString()),
                TransactionProof.base64(block.metadata(BlockMetadataIndex.SIGNATURES)),
                whole ? block.envelopes().stream().map(TransactionProof::base64).toList() : List.of());
    }

    /** Whether its transactions are there. */
    boolean isWhole() {
        return !transactions.isEmpty();
    }

    BlockProof alone() {
        return new BlockProof(header, signatures, List.of());
    }

    /** The block, as much of it as there is. */
    Block block() {
        try {
            org.hyperledger.fabric.protos.common.Block.Builder block =
                    org.hyperledger.fabric.protos.common.Block.newBuilder()
                            .setHeader(BlockHeader.parseFrom(TransactionProof.bytes(header)));
            BlockData.Builder data = BlockData.newBuilder();
            transactions.forEach(one -> data.addData(TransactionProof.bytes(one)));
            ByteString signed = TransactionProof.bytes(signatures);
            return new Block(block.setData(data).build()).with(BlockMetadataIndex.SIGNATURES, signed);
        } catch (InvalidProtocolBufferException e) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
    }
}
