package io.carbonregistry.bench.chain;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.client.gateway.Signatory;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.transactions.EndorsedAction;
import io.carbonregistry.fabric.rules.transactions.Envelope;
import java.nio.ByteBuffer;
import java.util.List;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.Payload;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ChaincodeActionPayload;
import org.hyperledger.fabric.protos.peer.ChaincodeEvent;
import org.hyperledger.fabric.protos.peer.Endorsement;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Transaction;

/** Makes copies of one transaction, numbered from 0, each signed anew by its client and its endorsers. */
final class Copies {

    private static final int NONCE_BYTES = 24;

    private final Envelope original;
    private final EndorsedAction action;
    private final CopiedWrites writes;
    private final Signatory client;
    private final List<Signatory> endorsers;

    /**
     * Copies of a transaction.
     *
     * @param client who signed it
     * @param endorsers who endorsed it
     */
    Copies(Envelope original, Signatory client, List<Signatory> endorsers) {
        this.original = original;
        this.action = EndorsedAction.of(original);
        this.writes = new CopiedWrites(action.action().getResults());
        this.client = client;
        this.endorsers = List.copyOf(endorsers);
    }

    /** The envelope of a copy. */
    ByteString of(long number) {
        try {
            return copy(number);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a transaction that was committed can be read", e);
        }
    }

    private ByteString copy(long number) throws InvalidProtocolBufferException {
        byte[] nonce = ByteBuffer.allocate(NONCE_BYTES).putLong(number).array();
        ByteString signed = SignatureHeader.newBuilder()
                .setCreator(client.creator())
                .setNonce(ByteString.copyFrom(nonce))
                .build()
                .toByteString();
        String id = Envelope.transactionId(ByteString.copyFrom(nonce), client.creator());
        ByteString channel = ChannelHeader.parseFrom(
                        original.payload().getHeader().getChannelHeader())
                .toBuilder()
                .setTxId(id)
                .build()
                .toByteString();
        Transaction transaction = Transaction.parseFrom(original.payload().getData());
        ChaincodeActionPayload payload = payload(number, id, channel, signed);
        ByteString bytes = Payload.newBuilder()
                .setHeader(Header.newBuilder().setChannelHeader(channel).setSignatureHeader(signed))
                .setData(Transaction.newBuilder()
                        .addActions(transaction.getActions(0).toBuilder()
                                .setHeader(signed)
                                .setPayload(payload.toByteString()))
                        .build()
                        .toByteString())
                .build()
                .toByteString();
        return org.hyperledger.fabric.protos.common.Envelope.newBuilder()
                .setPayload(bytes)
                .setSignature(client.sign(bytes))
                .build()
                .toByteString();
    }

    private ChaincodeActionPayload payload(long number, String id, ByteString channel, ByteString signed)
            throws InvalidProtocolBufferException {
        ChaincodeEvent event = ChaincodeEvent.parseFrom(action.action().getEvents());
        ChaincodeAction copied = action.action().toBuilder()
                .setResults(writes.of(number))
                .setEvents(event.toBuilder().setTxId(id).build().toByteString())
                .build();
        ByteString response = ProposalResponsePayload.newBuilder()
                .setProposalHash(Sha256.of(channel, signed, action.payload().getChaincodeProposalPayload()))
                .setExtension(copied.toByteString())
                .build()
                .toByteString();
        ChaincodeActionPayload.Builder payload = action.payload().toBuilder();
        payload.getActionBuilder().setProposalResponsePayload(response).clearEndorsements();
        for (Signatory endorser : endorsers) {
            payload.getActionBuilder()
                    .addEndorsements(Endorsement.newBuilder()
                            .setEndorser(endorser.creator())
                            .setSignature(endorser.sign(response.concat(endorser.creator()))));
        }
        return payload.build();
    }
}
