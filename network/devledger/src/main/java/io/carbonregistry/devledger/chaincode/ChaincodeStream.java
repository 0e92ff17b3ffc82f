package io.carbonregistry.devledger.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hyperledger.fabric.protos.peer.ChaincodeID;
import org.hyperledger.fabric.protos.peer.ChaincodeInput;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.jspecify.annotations.Nullable;

/** One stream to one chaincode, from its REGISTER to its end. */
final class ChaincodeStream implements ClientResponseObserver<ChaincodeMessage, ChaincodeMessage> {

    private static final System.Logger LOG = System.getLogger(ChaincodeStream.class.getName());

    private final ChaincodeCalls calls;
    private final Batching batching;
    private final StreamEvents events;
    private final Map<String, RunningTransaction> running = new ConcurrentHashMap<>();
    private volatile @Nullable StreamObserver<ChaincodeMessage> toChaincode;
    private volatile boolean ready;

    ChaincodeStream(ChaincodeCalls calls, Batching batching, StreamEvents events) {
        this.calls = calls;
        this.batching = batching;
        this.events = events;
    }

    /** The way out is there before anything can come in. */
    @Override
    public void beforeStart(ClientCallStreamObserver<ChaincodeMessage> outgoing) {
        toChaincode = outgoing;
    }

    /** Runs a transaction. The future fails when the time is over or the stream is lost. */
    CompletableFuture<ChaincodeMessage> execute(
            Transaction transaction, String namespace, ChaincodeInput input, long timeoutMillis) {
        RunningTransaction started = new RunningTransaction(transaction, namespace);
        if (running.putIfAbsent(transaction.id(), started) != null) {
            return CompletableFuture.failedFuture(
                    new ChaincodeException("txid: " + transaction.id() + "(" + transaction.channel() + ") exists"));
        }
        CompletableFuture<ChaincodeMessage> outcome = started.outcome().orTimeout(timeoutMillis, TimeUnit.MILLISECONDS);
        CompletableFuture<ChaincodeMessage> result = outcome.handle((message, failure) -> {
            running.remove(transaction.id(), started);
            if (failure != null) {
                throw ended(failure);
            }
            return message;
        });
        send(message(ChaincodeMessage.Type.TRANSACTION, transaction.id(), transaction.channel(), input.toByteString())
                .setProposal(transaction.proposal())
                .build());
        if (!ready) {
            started.outcome().completeExceptionally(terminated());
        }
        return result;
    }

    @Override
    public void onNext(ChaincodeMessage message) {
        switch (message.getType()) {
            case REGISTER -> register(message);
            case KEEPALIVE -> LOG.log(System.Logger.Level.TRACE, "chaincode is alive");
            case COMPLETED, ERROR -> complete(message);
            default -> serve(message);
        }
    }

    @Override
    public void onError(Throwable failure) {
        end(Status.fromThrowable(failure).toString());
    }

    @Override
    public void onCompleted() {
        end("the chaincode closed the stream");
    }

    private void register(ChaincodeMessage message) {
        try {
            String name = ChaincodeID.parseFrom(message.getPayload()).getName();
            if (name.isEmpty()) {
                throw new ChaincodeException("error in handling register chaincode, chaincodeID name is empty");
            }
            send(ChaincodeMessage.newBuilder()
                    .setType(ChaincodeMessage.Type.REGISTERED)
                    .build());
            send(ChaincodeMessage.newBuilder()
                    .setType(ChaincodeMessage.Type.READY)
                    .setPayload(batching.payload())
                    .build());
            ready = true;
            events.ready(this, name);
        } catch (InvalidProtocolBufferException | ChaincodeException e) {
            LOG.log(System.Logger.Level.WARNING, "a chaincode did not register: {0}", e.getMessage());
        }
    }

    private void complete(ChaincodeMessage message) {
        RunningTransaction ended = running.get(message.getTxid());
        if (ended != null) {
            ended.outcome().complete(message);
        }
    }

    private void serve(ChaincodeMessage message) {
        RunningTransaction asking = running.get(message.getTxid());
        if (asking == null) {
            answer(message, null, new ChaincodeException("no ledger context"));
        } else if (asking.begin()) {
            Failures.settle(calls.answer(message, asking), (payload, failure) -> {
                asking.end();
                answer(message, payload, failure);
            });
        } else {
            LOG.log(System.Logger.Level.ERROR, "another request is pending for transaction {0}", message.getTxid());
        }
    }

    private void answer(ChaincodeMessage asked, @Nullable ByteString payload, @Nullable Throwable failure) {
        ChaincodeMessage.Type type = failure == null ? ChaincodeMessage.Type.RESPONSE : ChaincodeMessage.Type.ERROR;
        ByteString answer = payload == null ? ByteString.EMPTY : payload;
        if (failure != null) {
            answer = ByteString.copyFromUtf8(
                    asked.getType() + " failed: transaction ID: " + asked.getTxid() + ": " + failure.getMessage());
        }
        send(message(type, asked.getTxid(), asked.getChannelId(), answer).build());
    }

    private void end(String why) {
        ready = false;
        // The owner first: who learns that a transaction was lost and tries again is not to meet this stream.
        events.ended(this, why);
        running.values().forEach(lost -> lost.outcome().completeExceptionally(terminated()));
    }

    /** A gRPC stream takes one message at a time. */
    private synchronized void send(ChaincodeMessage message) {
        try {
            Objects.requireNonNull(toChaincode).onNext(message);
        } catch (IllegalStateException e) {
            // The stream has ended under this message; whoever waits for its answer learns that from the end.
            LOG.log(System.Logger.Level.DEBUG, "a message to a chaincode was not sent: {0}", e.getMessage());
        }
    }

    private static ChaincodeException ended(Throwable failure) {
        Throwable cause = Failures.cause(failure);
        return cause instanceof TimeoutException
                ? new ChaincodeException("error sending: timeout expired while executing transaction")
                : ChaincodeException.wrap("error sending", cause);
    }

    private static ChaincodeException terminated() {
        return new ChaincodeException("chaincode stream terminated");
    }

    private static ChaincodeMessage.Builder message(
            ChaincodeMessage.Type type, String id, String channel, ByteString payload) {
        return ChaincodeMessage.newBuilder()
                .setType(type)
                .setTxid(id)
                .setChannelId(channel)
                .setPayload(payload);
    }

    /** What the owner of a stream is told. */
    interface StreamEvents {
        void ready(ChaincodeStream stream, String chaincodeId);

        void ended(ChaincodeStream stream, String why);
    }
}
