package io.carbonregistry.devledger.gateway;

import io.carbonregistry.devledger.chaincode.Failures;
import io.carbonregistry.devledger.ledger.Ledger;
import io.carbonregistry.devledger.ordering.Intake;
import io.carbonregistry.devledger.organisations.ChannelAccess;
import io.grpc.Status;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.gateway.ChaincodeEventsResponse;
import org.hyperledger.fabric.protos.gateway.CommitStatusResponse;
import org.hyperledger.fabric.protos.gateway.EndorseRequest;
import org.hyperledger.fabric.protos.gateway.EndorseResponse;
import org.hyperledger.fabric.protos.gateway.EvaluateRequest;
import org.hyperledger.fabric.protos.gateway.EvaluateResponse;
import org.hyperledger.fabric.protos.gateway.GatewayGrpc;
import org.hyperledger.fabric.protos.gateway.SignedChaincodeEventsRequest;
import org.hyperledger.fabric.protos.gateway.SignedCommitStatusRequest;
import org.hyperledger.fabric.protos.gateway.SubmitRequest;
import org.hyperledger.fabric.protos.gateway.SubmitResponse;
import org.hyperledger.fabric.protos.orderer.BroadcastResponse;

/** The gateway of one organisation's peer. */
public final class GatewayService extends GatewayGrpc.GatewayImplBase {

    private static final System.Logger LOG = System.getLogger(GatewayService.class.getName());
    private static final int CLIENT_ERRORS = 400;
    private static final int SERVER_ERRORS = 500;

    private final Endorsing endorsing;
    private final Evaluating evaluating;
    private final Intake intake;
    private final Outcomes outcomes;
    private final Events events;
    private final String channel;

    /**
     * A gateway.
     *
     * @param local the peer that it is part of
     * @param peers all peers, this one included
     */
    public GatewayService(
            Peer local, List<Peer> peers, ChannelAccess access, Ledger ledger, Intake intake, Executor executor) {
        this.channel = access.config().channelId();
        this.endorsing = new Endorsing(local, peers, new Layouts(peers, access), ledger::state, channel);
        this.evaluating = new Evaluating(local, peers, channel);
        this.intake = intake;
        this.outcomes = new Outcomes(ledger, access);
        this.events = new Events(ledger, access, executor);
    }

    @Override
    public void endorse(EndorseRequest request, StreamObserver<EndorseResponse> client) {
        answer(client, () -> {
            intake.standstill().ifPresent(GatewayService::unavailable);
            return endorsing.endorse(request);
        });
    }

    @Override
    public void evaluate(EvaluateRequest request, StreamObserver<EvaluateResponse> client) {
        answer(client, () -> evaluating.evaluate(request));
    }

    @Override
    public void submit(SubmitRequest request, StreamObserver<SubmitResponse> client) {
        answer(client, () -> CompletableFuture.completedFuture(submit(request)));
    }

    @Override
    public void commitStatus(SignedCommitStatusRequest request, StreamObserver<CommitStatusResponse> client) {
        answer(client, () -> outcomes.of(request));
    }

    @Override
    public void chaincodeEvents(SignedChaincodeEventsRequest request, StreamObserver<ChaincodeEventsResponse> client) {
        try {
            events.stream(request, client);
        } catch (StatusRuntimeException e) {
            client.onError(e);
        }
    }

    private SubmitResponse submit(SubmitRequest request) {
        if (!request.hasPreparedTransaction()) {
            throw Problem.of(Code.INVALID_ARGUMENT, "a prepared transaction is required");
        }
        Envelope transaction = request.getPreparedTransaction();
        if (transaction.getSignature().isEmpty()) {
            throw Problem.of(Code.INVALID_ARGUMENT, "prepared transaction must be signed");
        }
        if (!request.getChannelId().equals(channel)) {
            throw Problem.of(Code.FAILED_PRECONDITION, Problem.noChannel(request.getChannelId()));
        }
        intake.standstill().ifPresent(GatewayService::unavailable);
        BroadcastResponse response = intake.take(transaction);
        int status = response.getStatusValue();
        if (status >= CLIENT_ERRORS && status < SERVER_ERRORS) {
            throw Problem.of(
                    Code.ABORTED,
                    "received unsuccessful response from orderer: status=" + response.getStatus() + ", info="
                            + response.getInfo());
        }
        if (status >= SERVER_ERRORS) {
            throw Problem.of(Code.UNAVAILABLE, "no orderers could successfully process transaction");
        }
        return SubmitResponse.getDefaultInstance();
    }

    private static void unavailable(String why) {
        throw Problem.of(Code.UNAVAILABLE, why);
    }

    private static <T> void answer(StreamObserver<T> client, Supplier<CompletableFuture<T>> work) {
        try {
            Failures.settle(work.get(), (result, failure) -> {
                if (failure == null) {
                    client.onNext(result);
                    client.onCompleted();
                } else {
                    client.onError(problem(failure));
                }
            });
        } catch (StatusRuntimeException e) {
            client.onError(e);
        }
    }

    private static Throwable problem(Throwable failure) {
        if (failure instanceof StatusRuntimeException || failure instanceof CancellationException) {
            return failure;
        }
        LOG.log(System.Logger.Level.ERROR, "a gateway call failed", failure);
        return Status.INTERNAL.withDescription("the ledger failed, see its log").asRuntimeException();
    }
}
