package io.carbonregistry.devledger.gateway;

import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.organisations.AccessDeniedException;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.carbonregistry.devledger.state.TransactionPlace;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.policies.SignedData;
import io.grpc.Status.Code;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.Executor;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsResponse;
import org.hyperledger.fabric.protos.gateway.SignedChaincodeEventsRequest;
import org.hyperledger.fabric.protos.orderer.SeekPosition;

/** Opens streams of events. */
final class Events {

    private final Ledger ledger;
    private final ChannelAccess access;
    private final Executor executor;

    Events(Ledger ledger, ChannelAccess access, Executor executor) {
        this.ledger = ledger;
        this.access = access;
        this.executor = executor;
    }

    void stream(SignedChaincodeEventsRequest signed, StreamObserver<ChaincodeEventsResponse> client) {
        ChaincodeEventsRequest request = unpack(signed);
        try {
            access.requireOnChannel(
                    request.getChannelId(),
                    "gateway/ChaincodeEvents",
                    new SignedData(signed.getRequest(), request.getIdentity(), signed.getSignature()));
        } catch (AccessDeniedException e) {
            throw Problem.of(Code.PERMISSION_DENIED, String.valueOf(e.getMessage()));
        }
        EventFilter filter = new EventFilter(request.getChaincodeId(), request.getAfterTransactionId());
        ServerCallStreamObserver<ChaincodeEventsResponse> observer =
                (ServerCallStreamObserver<ChaincodeEventsResponse>) client;
        new EventStream(ledger, first(request), filter, observer, executor).start();
    }

    private static ChaincodeEventsRequest unpack(SignedChaincodeEventsRequest signed) {
        if (signed.getRequest().isEmpty()) {
            throw Problem.of(Code.INVALID_ARGUMENT, "a chaincode events request is required");
        }
        try {
            return Wire.parse(ChaincodeEventsRequest.parser(), signed.getRequest(), "chaincode events request");
        } catch (MalformedException e) {
            throw Problem.of(Code.INVALID_ARGUMENT, "invalid chaincode events request: " + e.getMessage());
        }
    }

    private long first(ChaincodeEventsRequest request) {
        return ledger.transaction(request.getAfterTransactionId())
                .map(TransactionPlace::block)
                .orElseGet(() -> first(request.getStartPosition()));
    }

    private long first(SeekPosition position) {
        return switch (position.getTypeCase()) {
            case SPECIFIED -> position.getSpecified().getNumber();
            case NEXT_COMMIT, TYPE_NOT_SET -> ledger.height();
            default ->
                throw Problem.of(
                        Code.INVALID_ARGUMENT,
                        "invalid start position type: *orderer.SeekPosition_" + goName(position));
        };
    }

    private static String goName(SeekPosition position) {
        return position.hasOldest() ? "Oldest" : "Newest";
    }
}
