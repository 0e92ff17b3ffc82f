package io.carbonregistry.devledger.endorsing;

import io.carbonregistry.devledger.chaincode.Failures;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import org.hyperledger.fabric.protos.peer.EndorserGrpc;
import org.hyperledger.fabric.protos.peer.ProposalResponse;
import org.hyperledger.fabric.protos.peer.SignedProposal;

/** A peer's service for proposals. */
public final class EndorserService extends EndorserGrpc.EndorserImplBase {

    private final Endorser endorser;

    public EndorserService(Endorser endorser) {
        this.endorser = endorser;
    }

    @Override
    public void processProposal(SignedProposal proposal, StreamObserver<ProposalResponse> client) {
        Failures.settle(endorser.process(proposal), (response, failure) -> {
            if (failure == null) {
                client.onNext(response);
                client.onCompleted();
            } else {
                client.onError(
                        Status.UNKNOWN.withDescription(failure.getMessage()).asRuntimeException());
            }
        });
    }
}
