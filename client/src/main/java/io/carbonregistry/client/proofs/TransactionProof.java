package io.carbonregistry.client.proofs;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.util.Base64;
import java.util.Optional;

/**
 * A transaction as it was sent, and what is known of its block.
 *
 * @param envelope what was signed by whoever asked and endorsed by the authorities, in base64
 * @param said the number of the block in which a peer said that it stands, where nothing shows it
 * @param block the block's header and its orderers' signatures, for whoever may read blocks
 */
public record TransactionProof(String envelope, Optional<Long> said, Optional<BlockProof> block) {

    /** Of a transaction of which a peer said where it stands. */
    public static TransactionProof of(org.hyperledger.fabric.protos.common.Envelope envelope, long block) {
        return new TransactionProof(base64(envelope.toByteString()), Optional.of(block), Optional.empty());
    }

    /**
     * Of a transaction in a block.
     *
     * @param whole whether the block's other transactions are kept, without which nothing shows that it is among them
     * @throws IllegalArgumentException if it isn't there
     */
    public static TransactionProof of(String transaction, Block block, boolean whole) {
        ByteString envelope = block.envelopes().stream()
                .filter(one ->
                        Envelope.indexedId(one).filter(transaction::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the block has no such transaction"));
        return new TransactionProof(base64(envelope), Optional.empty(), Optional.of(BlockProof.of(block, whole)));
    }

    /** The same without the block's other transactions, which are somebody else's. */
    public TransactionProof alone() {
        return new TransactionProof(envelope, said, block.map(BlockProof::alone));
    }

    static String base64(ByteString bytes) {
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** The bytes of a base64 text that is in its one proper form. */
    static ByteString bytes(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new NotProvenException(Flaw.UNREADABLE);
        }
        return ByteString.copyFrom(bytes);
    }
}
