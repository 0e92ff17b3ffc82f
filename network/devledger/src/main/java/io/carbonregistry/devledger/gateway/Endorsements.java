package io.carbonregistry.devledger.gateway;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hyperledger.fabric.protos.gateway.ErrorDetail;
import org.hyperledger.fabric.protos.peer.ChaincodeEndorsedAction;
import org.hyperledger.fabric.protos.peer.SignedProposal;
import org.jspecify.annotations.Nullable;

/** Collects the endorsements of one transaction: peers are asked once each, and must all have answered the same. */
final class Endorsements {

    private final SignedProposal proposal;
    private final String gatewayMspId;
    private final Map<Peer, Answer> answers = new HashMap<>();
    private final List<ErrorDetail> errors = new ArrayList<>();
    private @Nullable ByteString payload;

    Endorsements(SignedProposal proposal, String gatewayMspId) {
        this.proposal = proposal;
        this.gatewayMspId = gatewayMspId;
    }

    /** Takes a peer's answer; the first that succeeded says what the others must have answered. */
    synchronized boolean take(Answer answer) {
        if (!answer.succeeded()) {
            errors.add(Problem.detail(answer.peer(), answer.message()));
            return false;
        }
        ByteString given = answer.success().getPayload();
        if (payload == null) {
            payload = given;
        } else if (!payload.equals(given)) {
            errors.add(Problem.detail(answer.peer(), "ProposalResponsePayloads do not match"));
            return false;
        }
        answers.put(answer.peer(), answer);
        return true;
    }

    /** Tries one layout after the other; completes with the action of the first that all its peers endorsed. */
    CompletableFuture<Optional<ChaincodeEndorsedAction>> collect(List<List<Peer>> layouts) {
        if (layouts.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        List<Peer> layout = layouts.get(0);
        List<CompletableFuture<Boolean>> asked = layout.stream()
                .filter(peer -> !answers.containsKey(peer))
                .map(peer -> Answer.ask(peer, proposal, gatewayMspId).thenApply(this::take))
                .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .thenCompose(unused -> asked.stream().allMatch(CompletableFuture::join)
                        ? CompletableFuture.completedFuture(Optional.of(action(layout)))
                        : collect(layouts.subList(1, layouts.size())));
    }

    /** What went wrong at which peer. */
    synchronized List<ErrorDetail> errors() {
        return List.copyOf(errors);
    }

    private synchronized ChaincodeEndorsedAction action(List<Peer> layout) {
        ChaincodeEndorsedAction.Builder action = ChaincodeEndorsedAction.newBuilder();
        for (Peer peer : layout) {
            Answer answer = answers.get(peer);
            if (answer != null) {
                action.setProposalResponsePayload(answer.success().getPayload());
                action.addEndorsements(answer.success().getEndorsement());
            }
        }
        return action.build();
    }
}
