package io.carbonregistry.devledger.gateway;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.endorsing.Proposal;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.grpc.Status.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateResponse;
import org.hyperledger.fabric.protos.peer.ChaincodeAction;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.ProposalResponsePayload;
import org.hyperledger.fabric.protos.peer.Response;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** Has one peer run a transaction that is not to be submitted. */
final class Evaluating {

    private final Peer local;
    private final List<Peer> peers;
    private final String channel;

    Evaluating(Peer local, List<Peer> peers, String channel) {
        this.local = local;
        this.peers = peers;
        this.channel = channel;
    }

    CompletableFuture<EvaluateResponse> evaluate(EvaluateRequest request) {
        SignedProposal signed = request.getProposedTransaction();
        Proposal proposal = unpack(signed);
        if (!proposal.channel().equals(channel)) {
            throw Problem.of(Code.UNAVAILABLE, Problem.noChannel(proposal.channel()));
        }
        return ask(signed, candidates(proposal, request.getTargetOrganizationsList()), new ArrayList<>());
    }

    private CompletableFuture<EvaluateResponse> ask(
            SignedProposal signed, List<Peer> candidates, List<ErrorDetail> errors) {
        return Answer.ask(candidates.get(0), signed, local.mspId()).thenCompose(answer -> {
            if (answer.succeeded()) {
                return CompletableFuture.completedFuture(result(answer.success()));
            }
            errors.add(Problem.detail(answer.peer(), answer.message()));
            if (!answer.retry()) {
                throw Problem.of(
                        answer.code(), "evaluate call to endorser returned error: " + answer.message(), errors);
            }
            if (candidates.size() == 1) {
                throw Problem.of(
                        answer.code(), "failed to evaluate transaction, see attached details for more info", errors);
            }
            return ask(signed, candidates.subList(1, candidates.size()), errors);
        });
    }

    /** The gateway's own peer first, then the others; with transient data, and nobody named, its own alone. */
    private List<Peer> candidates(Proposal proposal, List<String> targets) {
        boolean guarded = targets.isEmpty() && proposal.payload().getTransientMapCount() > 0;
        List<String> allowed = guarded ? List.of(local.mspId()) : targets;
        List<Peer> candidates = peers.stream()
                .filter(peer -> allowed.isEmpty() || allowed.contains(peer.mspId()))
                .filter(peer -> peer.runs().test(proposal.chaincode()))
                .sorted(Comparator.comparing(peer -> !peer.equals(local)))
                .toList();
        if (candidates.isEmpty()) {
            String none = "no peers available to evaluate chaincode " + proposal.chaincode() + " in channel " + channel;
            throw Problem.of(
                    Code.FAILED_PRECONDITION,
                    guarded
                            ? "no endorsers found in the gateway's organization; retry specifying target"
                                    + " organization(s) to protect transient data: " + none
                            : none);
        }
        return candidates;
    }

    private static Proposal unpack(SignedProposal signed) {
        String what = "failed to unpack transaction proposal: ";
        if (signed.getProposalBytes().isEmpty()) {
            throw Problem.of(Code.INVALID_ARGUMENT, what + "a signed proposal is required");
        }
        try {
            Proposal proposal = Proposal.of(signed);
            if (proposal.channel().isEmpty()) {
                throw Problem.of(Code.INVALID_ARGUMENT, what + "no channel id provided");
            }
            return proposal;
        } catch (MalformedException e) {
            throw Problem.of(Code.INVALID_ARGUMENT, what + e.getMessage());
        }
    }

    /** The result as it would stand in the transaction. */
    private static EvaluateResponse result(ProposalResponse response) {
        ByteString extension = Wire.parse(
                        ProposalResponsePayload.parser(), response.getPayload(), "proposal response payload")
                .getExtension();
        Response inTransaction = Wire.parse(ChaincodeAction.parser(), extension, "chaincode action")
                .getResponse();
        return EvaluateResponse.newBuilder()
                .setResult(response.getResponse().toBuilder().setPayload(inTransaction.getPayload()))
                .build();
    }
}
