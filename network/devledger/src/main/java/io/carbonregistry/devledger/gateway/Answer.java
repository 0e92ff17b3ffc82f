package io.carbonregistry.devledger.gateway;

import io.carbonregistry.devledger.chaincode.Failures;
import io.carbonregistry.devledger.endorsing.RefusedException;
import io.grpc.Status.Code;
import java.util.concurrent.CompletableFuture;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.jspecify.annotations.Nullable;

/**
 * What a peer answered, as a gateway sees it.
 *
 * @param code OK, or what kind of failure it was
 * @param message what the failure was
 * @param retry whether another peer may do better
 * @param response the peer's response, when it succeeded
 */
record Answer(
        Peer peer,
        Code code,
        String message,
        boolean retry,
        @Nullable ProposalResponse response) {

    private static final int SUCCESS = 200;
    private static final int ERROR_THRESHOLD = 400;
    private static final int ERROR = 500;

    /** Asks a peer; the future never fails. */
    static CompletableFuture<Answer> ask(Peer peer, SignedProposal proposal, String gatewayMspId) {
        boolean local = peer.mspId().equals(gatewayMspId);
        return peer.endorser()
                .process(proposal)
                .handle((response, failure) ->
                        failure == null ? of(peer, response) : refused(peer, local, Failures.cause(failure)));
    }

    boolean succeeded() {
        return response != null;
    }

    /** The response of a peer that succeeded. */
    ProposalResponse success() {
        ProposalResponse given = response;
        if (given == null) {
            throw new IllegalStateException("the peer did not succeed: " + message);
        }
        return given;
    }

    private static Answer of(Peer peer, ProposalResponse response) {
        int status = response.getResponse().getStatus();
        String message = response.getResponse().getMessage();
        if (status >= SUCCESS && status < ERROR_THRESHOLD) {
            return new Answer(peer, Code.OK, "", false, response);
        }
        return status == ERROR && response.getPayload().isEmpty()
                ? new Answer(peer, Code.ABORTED, message, true, null)
                : new Answer(peer, Code.UNKNOWN, "chaincode response " + status + ", " + message, false, null);
    }

    /** A gateway reaches its own peer by a call and others over the network, where an error leaves no response. */
    private static Answer refused(Peer peer, boolean local, Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        if (!local) {
            return new Answer(peer, Code.UNAVAILABLE, "rpc error: code = Unknown desc = " + message, true, null);
        }
        return failure instanceof RefusedException refused && !refused.atTheDoor()
                ? new Answer(peer, Code.FAILED_PRECONDITION, message, false, null)
                : new Answer(peer, Code.UNAVAILABLE, message, true, null);
    }
}
