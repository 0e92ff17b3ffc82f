package io.carbonregistry.chaincode;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.Outcome;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.shim.ChaincodeBase;
import org.hyperledger.fabric.shim.ChaincodeStub;
import org.hyperledger.fabric.shim.ResponseUtils;

/**
 * The registry, as one peer sees it over one connection. The shim keeps the state of its protocol in this object, so each
 * connection has its own: a peer that comes back, or a second one, disturbs nobody.
 */
final class RegistryChaincode extends ChaincodeBase {

    private static final byte[] METADATA = "org.hyperledger.fabric:GetMetadata".getBytes(UTF_8);

    private final Model model;
    private final ToPeer stream;
    private final Peer peer;

    /**
     * The registry on a connection.
     *
     * @param id the id of the chaincode's package, as the peer knows it
     * @param model what decides
     * @param wire where to
     * @param patience how long the peer may take to answer one call
     */
    RegistryChaincode(String id, Model model, StreamObserver<ChaincodeMessage> wire, Duration patience) {
        this.model = model;
        this.stream = new ToPeer(wire);
        this.peer = new Peer(stream, patience);
        processCommandLineOptions(new String[] {"--id=" + id});
        ShimSettings.in(getChaincodeConfig());
    }

    /** Registers with the peer and answers it from then on. */
    StreamObserver<ChaincodeMessage> converse() throws IOException {
        return new FromPeer(connectToPeer(stream), peer);
    }

    /** The registry begins with its first act and not with its deployment. */
    @Override
    public Response init(ChaincodeStub stub) {
        return ResponseUtils.newErrorResponse(
                "the registry takes no initialisation: deploy it without --init-required");
    }

    /** Answers whatever happens: a peer that gets no answer waits for half a minute. */
    @Override
    public Response invoke(ChaincodeStub stub) {
        try {
            return answer(stub);
        } catch (Throwable e) {
            return ResponseUtils.newErrorResponse(Incident.of(stub.getTxId(), e).message());
        }
    }

    private Response answer(ChaincodeStub stub) throws InvalidProtocolBufferException {
        List<byte[]> arguments = stub.getArgs();
        if (!arguments.isEmpty() && Arrays.equals(arguments.get(0), METADATA)) {
            return ResponseUtils.newSuccessResponse(model.metadata().get());
        }
        Transaction transaction = new Transaction(peer, stub.getChannelId(), stub.getTxId());
        Outcome outcome = model.entry().apply(Proposals.of(stub), new Ledger(transaction));
        if (outcome instanceof Outcome.Granted granted) {
            return commit(granted, stub, transaction);
        }
        return outcome instanceof Outcome.Answered answered
                ? ResponseUtils.newSuccessResponse(answered.result())
                : ResponseUtils.newErrorResponse(((Outcome.Refused) outcome).message());
    }

    /** The message names those who must endorse it besides the usual ones, so that its client can ask them before it is ordered. */
    private static Response commit(Outcome.Granted granted, ChaincodeStub stub, Transaction transaction) {
        new Writes(granted).send(transaction);
        stub.setEvent(granted.event(), granted.announcement());
        return ResponseUtils.newSuccessResponse(
                String.join(",", granted.guards().signing()), granted.fact());
    }
}
