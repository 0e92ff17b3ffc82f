package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.organisations.Signer;
import io.grpc.StatusRuntimeException;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.HeaderType;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc.GatewayBlockingStub;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.hyperledger.fabric.protos.peer.Transaction;
import org.hyperledger.fabric.protos.peer.TransactionAction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** Statuses and messages for requests that no client makes, as measured on Fabric 3.1.5. */
@Tag("network")
@Timeout(120)
@ExtendWith(SharedNetwork.class)
class RefusalsTest {

    private static final String ORDERER = "ABORTED: received unsuccessful response from orderer: status=";
    private static final String NOISE = "proto: cannot parse invalid wire-format data";
    private static final ByteString BROKEN = ByteString.copyFrom(new byte[] {(byte) 0xff, 1, 2});

    private static TestNetwork network;
    private static GatewayBlockingStub stub;
    private static Signer alice;
    private static HandMade made;

    @BeforeAll
    static void start(TestNetwork shared) throws Exception {
        network = shared;
        stub = GatewayGrpc.newBlockingStub(network.channel(TestOrganisations.REGISTRAR));
        alice = new Signer(TestOrganisations.user(TestOrganisations.EMITTER));
        made = new HandMade(
                network.name(),
                network.gateway(TestOrganisations.REGISTRAR, TestOrganisations.user(TestOrganisations.EMITTER)),
                alice);
    }

    @Test
    void proposalsThatCannotBeRead() throws Exception {
        SignedProposal none = SignedProposal.getDefaultInstance();
        assertRefused(
                "INVALID_ARGUMENT: failed to unpack transaction proposal: a signed proposal is required",
                () -> evaluate(none));
        assertRefused("INVALID_ARGUMENT: the proposed transaction must contain a signed proposal", () -> endorse(none));
        SignedProposal noise =
                SignedProposal.newBuilder().setProposalBytes(BROKEN).build();
        assertRefused(
                "INVALID_ARGUMENT: failed to unpack transaction proposal: error unmarshalling Proposal: " + NOISE,
                () -> evaluate(noise));
        assertRefused("INVALID_ARGUMENT: error unmarshalling Proposal: " + NOISE, () -> endorse(noise));
    }

    @Test
    void proposalsThatAreNotWhatTheySeem() throws Exception {
        SignedProposal unsigned = made.proposal().toBuilder().clearSignature().build();
        assertRefused(
                "FAILED_PRECONDITION: evaluate call to endorser returned error: error validating proposal: empty"
                        + " signature bytes",
                () -> evaluate(unsigned));
        SignedProposal elsewhere = made.changed(header -> header.setChannelId("elsewhere"));
        assertRefused(
                "UNAVAILABLE: failed to get config for channel [elsewhere]: could not get last config for channel"
                        + " elsewhere",
                () -> evaluate(elsewhere));
        assertRefused(
                "FAILED_PRECONDITION: no combination of peers can be derived which satisfy the endorsement policy: No"
                        + " metadata was found for chaincode everycall in channel elsewhere",
                () -> endorse(elsewhere));
        String id = made.idOf(made.proposal());
        SignedProposal foreign = made.changed(header -> header.setTxId(id));
        assertRefusedWith("error validating proposal: incorrectly computed txid '" + id + "' -- expected '", foreign);
        SignedProposal old = made.changed(
                header -> header.setTimestamp(header.getTimestamp().toBuilder().setSeconds(1_700_000_000)));
        assertRefusedWith("request unauthorized due to incorrect timestamp 2023-11-14T22:13:20Z, peer time ", old);
    }

    @Test
    void transactionsThatTheOrdererDoesNotTake() throws Exception {
        assertRefused("INVALID_ARGUMENT: a prepared transaction is required", () -> submit(null));
        Envelope good = made.endorsed();
        assertRefused("INVALID_ARGUMENT: prepared transaction must be signed", () -> submit(good));
        Envelope forged = good.toBuilder().setSignature(alice.sign(BROKEN)).build();
        assertRefused(
                ORDERER + "FORBIDDEN, info=signature set did not satisfy policy: permission denied",
                () -> submit(forged));
        assertRefused(
                ORDERER + "BAD_REQUEST, info=could not determine channel ID: header not set",
                () -> submit(made.signed(ByteString.EMPTY)));
        assertRefused(
                ORDERER + "BAD_REQUEST, info=could not determine channel ID: error unmarshalling Payload: " + NOISE,
                () -> submit(made.signed(BROKEN)));
        assertRefused(
                ORDERER + "BAD_REQUEST, info=message is of type that cannot be processed directly",
                () -> submit(made.ofType(good, HeaderType.CONFIG)));
        SubmitRequest elsewhere = SubmitRequest.newBuilder()
                .setChannelId("elsewhere")
                .setPreparedTransaction(made.signed(good.getPayload()))
                .build();
        assertRefused(
                "FAILED_PRECONDITION: failed to get config for channel [elsewhere]: could not get last config for"
                        + " channel elsewhere",
                () -> stub.submit(elsewhere));
    }

    @Test
    void whatStopsFabricsPeersIsNotOrdered() throws Exception {
        assumeFalse(TestNetwork.ON_FABRIC, "Fabric's orderers order it");
        String refusal = ORDERER
                + "BAD_REQUEST, info=the transaction lacks an action or the payload of one, which no peer can validate";
        assertRefused(refusal, () -> submit(made.of(made.endorsed(), Transaction.getDefaultInstance())));
        assertRefused(
                refusal,
                () -> submit(made.of(
                        made.endorsed(),
                        Transaction.newBuilder()
                                .addActions(TransactionAction.getDefaultInstance())
                                .build())));
    }

    /** Go varies the spaces of some messages, so that nobody relies on them. */
    private static void assertRefused(String expected, Executable request) {
        StatusRuntimeException refusal = assertThrows(StatusRuntimeException.class, request);
        assertEquals(expected, String.valueOf(refusal.getMessage()).replace('\u00a0', ' '));
    }

    /** The peer's own words stand in the details. */
    private static void assertRefusedWith(String beginning, SignedProposal proposal)
            throws InvalidProtocolBufferException {
        StatusRuntimeException refusal = assertThrows(StatusRuntimeException.class, () -> endorse(proposal));
        assertEquals("ABORTED", refusal.getStatus().getCode().name());
        String said = Outcome.refused("", refusal).refusal().details().get(0).message();
        assertEquals(beginning, said.substring(0, Math.min(beginning.length(), said.length())));
    }

    private static Object evaluate(SignedProposal proposal) {
        return stub.evaluate(
                EvaluateRequest.newBuilder().setProposedTransaction(proposal).build());
    }

    private static Object endorse(SignedProposal proposal) {
        return stub.endorse(
                EndorseRequest.newBuilder().setProposedTransaction(proposal).build());
    }

    private static Object submit(Envelope envelope) {
        SubmitRequest.Builder request = SubmitRequest.newBuilder().setChannelId(network.name());
        return stub.submit(
                envelope == null
                        ? request.build()
                        : request.setPreparedTransaction(envelope).build());
    }
}
