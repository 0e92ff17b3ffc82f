package io.carbonregistry.fabric.rules.chain;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.common.Envelope;

/**
 * Whether each envelope is whole and in the one form that its content has. The data hash is over all envelopes joined,
 * so the same bytes cut at other places would have the same hash.
 */
final class EnvelopeForm {
    private EnvelopeForm() {}

    static List<Discrepancy> check(Block block) {
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i < block.envelopes().size(); i++) {
            if (block.number() > 0 && !isWellFormed(block.envelopes().get(i))) {
                found.add(new Discrepancy(
                        Discrepancy.Kind.ENVELOPE, block.number(), i, "The envelope is not in its one proper form"));
            }
        }
        return found;
    }

    private static boolean isWellFormed(ByteString bytes) {
        try {
            Envelope envelope = Envelope.parseFrom(bytes);
            return !envelope.getPayload().isEmpty()
                    && !envelope.getSignature().isEmpty()
                    && envelope.toByteString().equals(bytes);
        } catch (InvalidProtocolBufferException e) {
            return false;
        }
    }
}
