package io.carbonregistry.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.MessageLite;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/**
 * Refuses a transaction that nobody sent, so that the first real one does not wait for the classes it needs: the shim alone brings
 * a whole cryptographic library, which takes longer to load than everything else to start.
 */
final class Rehearsal implements StreamObserver<ChaincodeMessage> {

    private Rehearsal() {}

    /** Goes once through all that a transaction goes through; returns when it has ended. */
    static void of(Model model) throws IOException {
        RegistryChaincode chaincode = new RegistryChaincode("rehearsal", model, new Rehearsal(), Duration.ZERO);
        StreamObserver<ChaincodeMessage> stream = chaincode.converse();
        stream.onNext(message(ChaincodeMessage.Type.REGISTERED));
        stream.onNext(message(ChaincodeMessage.Type.READY));
        stream.onNext(message(ChaincodeMessage.Type.TRANSACTION));
        stream.onCompleted();
    }

    private static ChaincodeMessage message(ChaincodeMessage.Type type) {
        ByteString channel = bytes(ChannelHeader.newBuilder().setType(HeaderType.ENDORSER_TRANSACTION_VALUE));
        ByteString proposal =
                bytes(Proposal.newBuilder().setHeader(bytes(Header.newBuilder().setChannelHeader(channel))));
        return ChaincodeMessage.newBuilder()
                .setType(type)
                .setPayload(bytes(ChaincodeInput.newBuilder().addArgs(ByteString.copyFromUtf8("Rehearse"))))
                .setProposal(SignedProposal.newBuilder().setProposalBytes(proposal))
                .build();
    }

    private static ByteString bytes(MessageLite.Builder message) {
        return message.build().toByteString();
    }

    @Override
    public void onNext(ChaincodeMessage message) {}

    @Override
    public void onError(Throwable problem) {}

    @Override
    public void onCompleted() {}
}
