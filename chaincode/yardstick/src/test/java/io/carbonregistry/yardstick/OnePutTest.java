package io.carbonregistry.yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.common.ChannelHeader;
import org.hyperledger.fabric.protos.common.Header;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.Proposal;
import org.hyperledger.fabric.protos.peer.PutState;
import org.hyperledger.fabric.protos.peer.Response;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.junit.jupiter.api.Test;

class OnePutTest {

    private final BlockingQueue<ChaincodeMessage> sent = new LinkedBlockingQueue<>();

    @Test
    void putsOneKeyAndNothingElse() throws Exception {
        StreamObserver<ChaincodeMessage> peer = open();
        peer.onNext(transaction("put", "key", "value"));
        ChaincodeMessage asked = next();
        assertEquals(ChaincodeMessage.Type.PUT_STATE, asked.getType());
        PutState put = PutState.parseFrom(asked.getPayload());
        assertEquals("key=value", put.getKey() + "=" + put.getValue().toStringUtf8());
        peer.onNext(asked.toBuilder()
                .setType(ChaincodeMessage.Type.RESPONSE)
                .clearPayload()
                .build());
        assertEquals(200, answer(next()).getStatus());
        peer.onCompleted();
    }

    @Test
    void refusesWhatIsNoPut() throws Exception {
        StreamObserver<ChaincodeMessage> peer = open();
        peer.onNext(transaction("put", "key"));
        Response refused = answer(next());
        assertEquals("500 expected a key and a value", refused.getStatus() + " " + refused.getMessage());
        peer.onCompleted();
    }

    private StreamObserver<ChaincodeMessage> open() throws Exception {
        StreamObserver<ChaincodeMessage> peer = new OnePut("yardstick:1").converse(new ToPeer());
        assertEquals(ChaincodeMessage.Type.REGISTER, next().getType());
        peer.onNext(ChaincodeMessage.newBuilder()
                .setType(ChaincodeMessage.Type.REGISTERED)
                .build());
        peer.onNext(ChaincodeMessage.newBuilder()
                .setType(ChaincodeMessage.Type.READY)
                .build());
        return peer;
    }

    private static Response answer(ChaincodeMessage message) throws Exception {
        assertEquals(ChaincodeMessage.Type.COMPLETED, message.getType());
        return Response.parseFrom(message.getPayload());
    }

    private ChaincodeMessage next() throws InterruptedException {
        ChaincodeMessage message = sent.poll(10, TimeUnit.SECONDS);
        assertTrue(message != null, "nothing was sent");
        return message;
    }

    private static ChaincodeMessage transaction(String... arguments) {
        ChaincodeInput.Builder input = ChaincodeInput.newBuilder();
        for (String argument : arguments) {
            input.addArgs(ByteString.copyFromUtf8(argument));
        }
        ByteString channel = ChannelHeader.newBuilder()
                .setType(HeaderType.ENDORSER_TRANSACTION_VALUE)
                .build()
                .toByteString();
        ByteString header =
                Header.newBuilder().setChannelHeader(channel).build().toByteString();
        ByteString proposal = Proposal.newBuilder().setHeader(header).build().toByteString();
        return ChaincodeMessage.newBuilder()
                .setType(ChaincodeMessage.Type.TRANSACTION)
                .setChannelId("registry")
                .setTxid("transaction")
                .setPayload(input.build().toByteString())
                .setProposal(SignedProposal.newBuilder().setProposalBytes(proposal))
                .build();
    }

    private final class ToPeer implements StreamObserver<ChaincodeMessage> {

        @Override
        public void onNext(ChaincodeMessage message) {
            sent.add(message);
        }

        @Override
        public void onError(Throwable problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void onCompleted() {}
    }
}
