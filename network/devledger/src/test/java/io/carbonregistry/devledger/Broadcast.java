package io.carbonregistry.devledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.common.Envelope;
import org.hyperledger.fabric.protos.common.Status;
import org.hyperledger.fabric.protos.orderer.AtomicBroadcastGrpc;
import org.hyperledger.fabric.protos.orderer.BroadcastResponse;

/** Sends envelopes to an orderer, one after the other, and gathers what it says. */
final class Broadcast implements StreamObserver<BroadcastResponse> {

    private final int wanted;
    private final List<String> refusals = new ArrayList<>();
    private final CompletableFuture<List<String>> done = new CompletableFuture<>();
    private int answers;

    private Broadcast(int wanted) {
        this.wanted = wanted;
    }

    /** Has all of them taken. */
    static void of(TestNetwork network, List<ByteString> envelopes) throws Exception {
        Broadcast broadcast = new Broadcast(envelopes.size());
        StreamObserver<Envelope> out =
                AtomicBroadcastGrpc.newStub(network.channel(Settings.ORDERER)).broadcast(broadcast);
        for (ByteString envelope : envelopes) {
            out.onNext(parsed(envelope));
        }
        assertEquals(List.of(), broadcast.done.get(120, TimeUnit.SECONDS));
        out.onCompleted();
    }

    private static Envelope parsed(ByteString envelope) {
        try {
            return Envelope.parseFrom(envelope);
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void onNext(BroadcastResponse answer) {
        answers++;
        if (answer.getStatus() != Status.SUCCESS) {
            refusals.add(answers + ": " + answer.getStatus() + " " + answer.getInfo());
        }
        if (answers == wanted) {
            done.complete(refusals);
        }
    }

    @Override
    public void onError(Throwable failure) {
        done.completeExceptionally(failure);
    }

    @Override
    public void onCompleted() {
        done.complete(refusals);
    }
}
