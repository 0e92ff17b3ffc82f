package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.organisations.Signer;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc.GatewayBlockingStub;
import org.hyperledger.fabric.protos.gateway.SignedChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.orderer.SeekOldest;
import org.hyperledger.fabric.protos.orderer.SeekPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Refused questions for outcomes and events, as measured on Fabric 3.1.5. */
@Tag("network")
@Timeout(120)
@ExtendWith(SharedNetwork.class)
class QuestionsTest {

    private static final ByteString BROKEN = ByteString.copyFrom(new byte[] {(byte) 0xff, 1, 2});

    private static TestNetwork network;
    private static GatewayBlockingStub stub;
    private static Signer alice;

    @BeforeAll
    static void start(TestNetwork shared) throws Exception {
        network = shared;
        stub = GatewayGrpc.newBlockingStub(network.channel(TestOrganisations.REGISTRAR));
        alice = new Signer(TestOrganisations.user(TestOrganisations.EMITTER));
    }

    @Test
    void questionsForOutcomesAndEvents() {
        CommitStatusRequest.Builder question = CommitStatusRequest.newBuilder()
                .setChannelId(network.name())
                .setIdentity(alice.creator())
                .setTransactionId("unknown");
        assertRefused("INVALID_ARGUMENT: a commit status request is required", () -> ask(ByteString.EMPTY));
        assertRefused(
                "INVALID_ARGUMENT: transaction ID should not be empty",
                () -> ask(question.clone().clearTransactionId().build().toByteString()));
        assertRefused(
                "PERMISSION_DENIED: Failed to get policy manager for channel [elsewhere]",
                () -> ask(question.clone().setChannelId("elsewhere").build().toByteString()));
        SignedCommitStatusRequest forged = SignedCommitStatusRequest.newBuilder()
                .setRequest(question.build().toByteString())
                .setSignature(alice.sign(BROKEN))
                .build();
        assertRefused(
                "PERMISSION_DENIED: Failed evaluating policy on signed data during check policy on channel ["
                        + network.name()
                        + "] with policy [/Channel/Application/Readers]: [signature set did not satisfy policy]",
                () -> stub.commitStatus(forged));
        StatusRuntimeException late = assertThrows(
                StatusRuntimeException.class, () -> ask(question.build().toByteString()));
        assertEquals("DEADLINE_EXCEEDED", late.getStatus().getCode().name());
        Signer registrar = new Signer(TestOrganisations.user(TestOrganisations.REGISTRAR));
        ByteString events = ChaincodeEventsRequest.newBuilder()
                .setChannelId(network.name())
                .setChaincodeId(TestNetwork.CHAINCODE)
                .setIdentity(registrar.creator())
                .setStartPosition(SeekPosition.newBuilder().setOldest(SeekOldest.getDefaultInstance()))
                .build()
                .toByteString();
        SignedChaincodeEventsRequest signed = SignedChaincodeEventsRequest.newBuilder()
                .setRequest(events)
                .setSignature(registrar.sign(events))
                .build();
        assertRefused(
                "INVALID_ARGUMENT: invalid start position type: *orderer.SeekPosition_Oldest",
                () -> stub.chaincodeEvents(signed).hasNext());
    }

    private static void assertRefused(String expected, Executable request) {
        StatusRuntimeException refusal = assertThrows(StatusRuntimeException.class, request);
        assertEquals(expected, refusal.getMessage());
    }

    private static Object ask(ByteString question) {
        return stub.withDeadlineAfter(500, TimeUnit.MILLISECONDS)
                .commitStatus(SignedCommitStatusRequest.newBuilder()
                        .setRequest(question)
                        .setSignature(alice.sign(question))
                        .build());
    }
}
