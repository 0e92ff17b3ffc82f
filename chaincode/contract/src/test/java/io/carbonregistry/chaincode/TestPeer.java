package io.carbonregistry.chaincode;

import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.ERROR;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.READY;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.REGISTERED;

import com.google.protobuf.ByteString;
import io.grpc.ChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.ManagedChannel;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hyperledger.fabric.protos.peer.ChaincodeAdditionalParams;
import org.hyperledger.fabric.protos.peer.ChaincodeGrpc;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/** A peer's side of the chaincode protocol, over real gRPC, with the faults a test asks for. */
final class TestPeer implements StreamObserver<ChaincodeMessage>, AutoCloseable {

    final TreeMap<String, ByteString> states = new TreeMap<>();
    /** Calls of these types are answered with an error. */
    final Set<ChaincodeMessage.Type> refused = ConcurrentHashMap.newKeySet();
    /** Calls of these types are answered when {@link #release} is called. */
    final Set<ChaincodeMessage.Type> delayed = ConcurrentHashMap.newKeySet();

    final List<ChaincodeMessage> received = new CopyOnWriteArrayList<>();
    final CompletableFuture<ChaincodeMessage> alive = new CompletableFuture<>();
    private final List<ChaincodeMessage> held = new ArrayList<>();
    private final Map<String, Simulation> running = new ConcurrentHashMap<>();
    private final CompletableFuture<ChaincodeMessage> registered = new CompletableFuture<>();
    private final ManagedChannel channel;
    private final StreamObserver<ChaincodeMessage> chaincode;
    final PeerCalls calls = new PeerCalls(states);

    TestPeer(int port, ChaincodeAdditionalParams offer) {
        this(port, offer, InsecureChannelCredentials.create());
    }

    TestPeer(int port, ChaincodeAdditionalParams offer, ChannelCredentials credentials) {
        channel =
                Grpc.newChannelBuilderForAddress("127.0.0.1", port, credentials).build();
        chaincode = ChaincodeGrpc.newStub(channel).connect(this);
        awaitRegistration();
        send(ChaincodeMessage.newBuilder().setType(REGISTERED).build());
        send(ChaincodeMessage.newBuilder()
                .setType(READY)
                .setPayload(offer.toByteString())
                .build());
    }

    private void awaitRegistration() {
        try {
            within(registered);
        } catch (AssertionError e) {
            close();
            throw e;
        }
    }

    /** The id that the chaincode registered with. */
    ByteString registration() {
        return within(registered).getPayload();
    }

    /** Sends a transaction and returns at once. */
    Simulation begin(ChaincodeMessage transaction) {
        Simulation simulation = new Simulation();
        running.put(transaction.getTxid(), simulation);
        send(transaction);
        return simulation;
    }

    /** Sends a transaction and waits until it has ended. */
    Simulation run(ChaincodeMessage transaction) {
        Simulation simulation = begin(transaction);
        within(simulation.end);
        return simulation;
    }

    /** Sends the answers that were held back. */
    synchronized void release() {
        held.forEach(this::send);
        held.clear();
    }

    @Override
    public void onNext(ChaincodeMessage message) {
        received.add(message);
        switch (message.getType()) {
            case REGISTER -> registered.complete(message);
            case KEEPALIVE -> alive.complete(message);
            case COMPLETED, ERROR -> running.get(message.getTxid()).end.complete(message);
            default -> answer(message);
        }
    }

    @Override
    public void onError(Throwable problem) {
        registered.completeExceptionally(problem);
        running.values().forEach(simulation -> simulation.end.completeExceptionally(problem));
    }

    @Override
    public void onCompleted() {
        onError(new IllegalStateException("the chaincode ended the stream"));
    }

    /** Ends the stream in good order. */
    void complete() {
        chaincode.onCompleted();
    }

    /** Cuts the connection. */
    @Override
    public void close() {
        channel.shutdownNow();
    }

    synchronized void send(ChaincodeMessage message) {
        chaincode.onNext(message);
    }

    static <T> T within(CompletableFuture<T> future) {
        try {
            return future.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private synchronized void answer(ChaincodeMessage call) {
        Simulation simulation = running.get(call.getTxid());
        simulation.calls.add(call.getType());
        ChaincodeMessage answer = refused.contains(call.getType())
                ? call.toBuilder()
                        .setType(ERROR)
                        .setPayload(ByteString.copyFromUtf8("key secret"))
                        .build()
                : calls.answer(call, simulation);
        if (delayed.contains(call.getType())) {
            held.add(answer);
        } else {
            send(answer);
        }
    }
}
