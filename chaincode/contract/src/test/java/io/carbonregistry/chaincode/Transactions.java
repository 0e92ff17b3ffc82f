package io.carbonregistry.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import java.util.Map;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.common.SignatureHeader;
import org.hyperledger.fabric.protos.msp.SerializedIdentity;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.ChaincodeProposalPayload;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** Makes the message with which a peer starts a transaction. */
final class Transactions {

    static final String CHANNEL = "carbon";
    static final String MSP = "EmitterMSP";
    static final ByteString CERTIFICATE = ByteString.copyFromUtf8("-----BEGIN CERTIFICATE-----");
    static final Timestamp NOW =
            Timestamp.newBuilder().setSeconds(1_750_000_000).setNanos(7).build();

    private Transactions() {}

    /** A transaction with an id and arguments. */
    static ChaincodeMessage of(String id, String... arguments) {
        return of(id, Map.of(), arguments);
    }

    /** A transaction with an id, transient values and arguments. */
    static ChaincodeMessage of(String id, Map<String, ByteString> transients, String... arguments) {
        ChaincodeInput.Builder input = ChaincodeInput.newBuilder();
        for (String argument : arguments) {
            input.addArgs(ByteString.copyFromUtf8(argument));
        }
        return ChaincodeMessage.newBuilder()
                .setType(ChaincodeMessage.Type.TRANSACTION)
                .setChannelId(CHANNEL)
                .setTxid(id)
                .setPayload(input.build().toByteString())
                .setProposal(SignedProposal.newBuilder()
                        .setProposalBytes(proposal(id, transients).toByteString()))
                .build();
    }

    private static Proposal proposal(String id, Map<String, ByteString> transients) {
        ChannelHeader channel = ChannelHeader.newBuilder()
                .setType(HeaderType.ENDORSER_TRANSACTION_VALUE)
                .setChannelId(CHANNEL)
                .setTxId(id)
                .setTimestamp(NOW)
                .build();
        SerializedIdentity creator = SerializedIdentity.newBuilder()
                .setMspid(MSP)
                .setIdBytes(CERTIFICATE)
                .build();
        SignatureHeader signer =
                SignatureHeader.newBuilder().setCreator(creator.toByteString()).build();
        Header header = Header.newBuilder()
                .setChannelHeader(channel.toByteString())
                .setSignatureHeader(signer.toByteString())
                .build();
        ChaincodeProposalPayload payload = ChaincodeProposalPayload.newBuilder()
                .putAllTransientMap(transients)
                .build();
        return Proposal.newBuilder()
                .setHeader(header.toByteString())
                .setPayload(payload.toByteString())
                .build();
    }
}
