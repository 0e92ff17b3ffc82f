package io.carbonregistry.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.MessageLite;
import com.google.protobuf.Parser;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** The calls of one transaction to its peer, one after the other. A failed call ends it: whatever it asks afterwards fails too. */
final class Transaction {

    private final Peer peer;
    private final String channel;
    private final String id;
    private boolean ended;

    Transaction(Peer peer, String channel, String id) {
        this.peer = peer;
        this.channel = channel;
        this.id = id;
    }

    /** How much the peer takes in one call. */
    Offer offer() {
        return peer.offer();
    }

    /**
     * Calls the peer and waits for its answer.
     *
     * @throws PeerException if this call or an earlier one failed
     */
    ByteString call(ChaincodeMessage.Type type, MessageLite request) {
        if (ended) {
            throw new PeerException("an earlier call of the transaction has failed");
        }
        ended = true;
        ByteString answer = peer.ask(ChaincodeMessage.newBuilder()
                .setType(type)
                .setChannelId(channel)
                .setTxid(id)
                .setPayload(request.toByteString())
                .build());
        ended = false;
        return answer;
    }

    /** Calls the peer and reads its answer. */
    <T> T call(ChaincodeMessage.Type type, MessageLite request, Parser<T> form) {
        try {
            return form.parseFrom(call(type, request));
        } catch (InvalidProtocolBufferException e) {
            throw new PeerException("the peer's answer cannot be read");
        }
    }
}
