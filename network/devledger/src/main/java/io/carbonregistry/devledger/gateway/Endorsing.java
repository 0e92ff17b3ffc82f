package io.carbonregistry.devledger.gateway;

import io.carbonregistry.devledger.endorsing.Proposal;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EndorseResponse;
import org.hyperledger.fabric.protos.peer.ChaincodeCall;
import org.hyperledger.fabric.protos.peer.ChaincodeInterest;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** Collects what a transaction needs and puts it together. */
final class Endorsing {

    private static final String NOT_ENOUGH =
            "failed to collect enough transaction endorsements, see attached details for more info";
    private static final String FIRST_FAILED = "failed to endorse transaction, see attached details for more info";

    private final Peer local;
    private final List<Peer> peers;
    private final Layouts layouts;
    private final Supplier<CommittedState> state;
    private final String channel;

    Endorsing(Peer local, List<Peer> peers, Layouts layouts, Supplier<CommittedState> state, String channel) {
        this.channel = channel;
        this.local = local;
        this.peers = peers;
        this.layouts = layouts;
        this.state = state;
    }

    CompletableFuture<EndorseResponse> endorse(EndorseRequest request) {
        SignedProposal signed = request.getProposedTransaction();
        if (signed.getProposalBytes().isEmpty()) {
            throw Problem.of(Code.INVALID_ARGUMENT, "the proposed transaction must contain a signed proposal");
        }
        Proposal proposal = unpack(signed);
        Endorsements endorsements = new Endorsements(signed, local.mspId());
        List<String> organisations = request.getEndorsingOrganizationsList();
        return layouts(proposal, organisations, endorsements)
                .thenCompose(endorsements::collect)
                .thenApply(action -> action.map(found -> PreparedTransactions.prepare(proposal, found))
                        .orElseThrow(() -> Problem.of(Code.ABORTED, NOT_ENOUGH, endorsements.errors())))
                .thenApply(Endorsing::response);
    }

    private CompletableFuture<List<List<Peer>>> layouts(
            Proposal proposal, List<String> organisations, Endorsements endorsements) {
        if (organisations.isEmpty() && !proposal.channel().equals(channel)) {
            throw Layouts.noMetadata(proposal.chaincode(), proposal.channel());
        }
        return organisations.isEmpty()
                ? askFirst(proposal, endorsements)
                : CompletableFuture.completedFuture(List.of(peersOf(organisations, proposal)));
    }

    /** The gateway's own peer runs the transaction; what it touched says who else must. */
    private CompletableFuture<List<List<Peer>>> askFirst(Proposal proposal, Endorsements endorsements) {
        Peer first = first(proposal);
        return Answer.ask(first, proposal.signed(), local.mspId()).thenApply(answer -> {
            if (!endorsements.take(answer)) {
                throw Problem.of(Code.ABORTED, FIRST_FAILED, endorsements.errors());
            }
            ChaincodeInterest interest = answer.success().getInterest();
            return layouts(
                    interest.getChaincodesCount() == 0 ? interestIn(proposal.chaincode()) : interest,
                    first,
                    proposal.payload().getTransientMapCount() > 0);
        });
    }

    /** Transient data may be what goes into the collections, so only members of these are asked. */
    private List<List<Peer>> layouts(ChaincodeInterest interest, Peer first, boolean withTransient) {
        List<String> guarded = withTransient ? unguarded(interest) : List.of();
        if (guarded.isEmpty()) {
            return layouts.of(interest, state.get(), first);
        }
        try {
            ChaincodeInterest.Builder cautious = interest.toBuilder();
            cautious.getChaincodesBuilderList().forEach(call -> call.setNoPrivateReads(false));
            return layouts.of(cautious.build(), state.get(), first);
        } catch (StatusRuntimeException e) {
            layouts.of(interest, state.get(), first);
            throw Problem.of(
                    Code.FAILED_PRECONDITION,
                    "requires endorsement from organisation(s) that are not in the distribution policy of the private"
                            + " data collection(s): [" + String.join(" ", guarded)
                            + "]; retry specifying trusted endorsing organizations to protect transient data");
        }
    }

    /** The collections that are written only, so that anybody could endorse it. */
    private static List<String> unguarded(ChaincodeInterest interest) {
        return interest.getChaincodesList().stream()
                .filter(ChaincodeCall::getNoPrivateReads)
                .flatMap(call -> call.getCollectionNamesList().stream())
                .toList();
    }

    private Peer first(Proposal proposal) {
        if (local.runs().test(proposal.chaincode())) {
            return local;
        }
        if (proposal.payload().getTransientMapCount() > 0) {
            throw Problem.of(
                    Code.FAILED_PRECONDITION,
                    "no endorsers found in the gateway's organization; retry specifying endorsing organization(s) to"
                            + " protect transient data");
        }
        return layouts.of(interestIn(proposal.chaincode()), state.get(), local)
                .get(0)
                .get(0);
    }

    private List<Peer> peersOf(List<String> organisations, Proposal proposal) {
        List<Peer> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String mspId : organisations) {
            Optional<Peer> peer = peers.stream()
                    .filter(candidate -> candidate.mspId().equals(mspId))
                    .filter(candidate -> candidate.runs().test(proposal.chaincode()))
                    .filter(candidate -> proposal.channel().equals(channel))
                    .findFirst();
            peer.ifPresentOrElse(found::add, () -> missing.add(mspId));
        }
        if (!missing.isEmpty()) {
            throw Problem.of(
                    Code.UNAVAILABLE, "failed to find any endorsing peers for org(s): " + String.join(", ", missing));
        }
        return found.stream().distinct().toList();
    }

    private static Proposal unpack(SignedProposal signed) {
        try {
            return Proposal.of(signed);
        } catch (MalformedException e) {
            throw Problem.of(Code.INVALID_ARGUMENT, String.valueOf(e.getMessage()));
        }
    }

    private static ChaincodeInterest interestIn(String chaincode) {
        return ChaincodeInterest.newBuilder()
                .addChaincodes(ChaincodeCall.newBuilder().setName(chaincode))
                .build();
    }

    private static EndorseResponse response(Envelope prepared) {
        return EndorseResponse.newBuilder().setPreparedTransaction(prepared).build();
    }
}
