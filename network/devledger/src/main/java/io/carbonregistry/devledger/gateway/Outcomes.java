package io.carbonregistry.devledger.gateway;

import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.organisations.AccessDeniedException;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.devledger.state.TransactionPlace;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.policies.SignedData;
import io.grpc.Context;
import io.grpc.Status.Code;
import java.util.concurrent.CompletableFuture;
import org.hyperledger.fabric.protos.gateway.CommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.CommitStatusResponse;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;

/** Says how a transaction ended, once it has. */
final class Outcomes {

    private final Ledger ledger;
    private final ChannelAccess access;

    Outcomes(Ledger ledger, ChannelAccess access) {
        this.ledger = ledger;
        this.access = access;
    }

    CompletableFuture<CommitStatusResponse> of(SignedCommitStatusRequest signed) {
        CommitStatusRequest request = unpack(signed);
        try {
            access.requireOnChannel(
                    request.getChannelId(),
                    "gateway/CommitStatus",
                    new SignedData(signed.getRequest(), request.getIdentity(), signed.getSignature()));
        } catch (AccessDeniedException e) {
            throw Problem.of(Code.PERMISSION_DENIED, String.valueOf(e.getMessage()));
        }
        CompletableFuture<TransactionPlace> waiting = ledger.whenCommitted(request.getTransactionId());
        // A client that has gone away is not waited for.
        Context.current().addListener(context -> waiting.cancel(false), Runnable::run);
        return waiting.thenApply(Outcomes::response);
    }

    private static CommitStatusRequest unpack(SignedCommitStatusRequest signed) {
        if (signed.getRequest().isEmpty()) {
            throw Problem.of(Code.INVALID_ARGUMENT, "a commit status request is required");
        }
        try {
            CommitStatusRequest request =
                    Wire.parse(CommitStatusRequest.parser(), signed.getRequest(), "commit status request");
            require(!request.getIdentity().isEmpty(), "no identity provided");
            require(!request.getChannelId().isEmpty(), "no channel ID provided");
            require(!request.getTransactionId().isEmpty(), "transaction ID should not be empty");
            return request;
        } catch (MalformedException e) {
            throw Problem.of(Code.INVALID_ARGUMENT, "invalid status request: " + e.getMessage());
        }
    }

    private static void require(boolean given, String otherwise) {
        if (!given) {
            throw Problem.of(Code.INVALID_ARGUMENT, otherwise);
        }
    }

    private static CommitStatusResponse response(TransactionPlace place) {
        return CommitStatusResponse.newBuilder()
                .setResultValue(place.validationCode())
                .setBlockNumber(place.block())
                .build();
    }
}
