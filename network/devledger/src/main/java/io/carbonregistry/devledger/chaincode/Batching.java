package io.carbonregistry.devledger.chaincode;

import com.google.protobuf.ByteString;
import org.hyperledger.fabric.protos.peer.ChaincodeAdditionalParams;

/**
 * What READY offers a chaincode: to send several writes, or to ask for several keys, in one message.
 *
 * @param offered whether anything is offered at all
 * @param writes the most writes in one message
 * @param keys the most keys in one message
 */
public record Batching(boolean offered, int writes, int keys) {

    /** What a peer offers as it comes out of the box. */
    public static final Batching STANDARD = new Batching(true, 1000, 1000);

    /** No batches, as an older peer. */
    public static final Batching NONE = new Batching(false, 0, 0);

    ByteString payload() {
        return ChaincodeAdditionalParams.newBuilder()
                .setUseWriteBatch(offered)
                .setMaxSizeWriteBatch(writes)
                .setUseGetMultipleKeys(offered)
                .setMaxSizeGetMultipleKeys(keys)
                .build()
                .toByteString();
    }
}
