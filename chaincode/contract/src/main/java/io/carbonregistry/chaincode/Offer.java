package io.carbonregistry.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import org.hyperledger.fabric.protos.peer.ChaincodeAdditionalParams;

/**
 * How much a peer takes in one call. A peer without batches takes one key at a time.
 *
 * @param reads how many keys at the most; at least one
 * @param writes how many writes at the most; at least one
 */
record Offer(int reads, int writes) {

    static final Offer NONE = new Offer(1, 1);

    /** What the payload of a peer's READY offers; older peers send none, and one that cannot be read offers nothing. */
    static Offer of(ByteString ready) {
        try {
            ChaincodeAdditionalParams offered = ChaincodeAdditionalParams.parseFrom(ready);
            return new Offer(
                    most(offered.getUseGetMultipleKeys(), offered.getMaxSizeGetMultipleKeys()),
                    most(offered.getUseWriteBatch(), offered.getMaxSizeWriteBatch()));
        } catch (InvalidProtocolBufferException e) {
            return NONE;
        }
    }

    /** The field is unsigned on the wire, so what Java reads as negative is very large. */
    private static int most(boolean offered, int size) {
        return offered ? (int) Math.min(Math.max(1, Integer.toUnsignedLong(size)), Integer.MAX_VALUE) : 1;
    }
}
