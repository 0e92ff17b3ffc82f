package io.carbonregistry.chaincode;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.junit.jupiter.api.Test;

/** The stream to the peer, over a wire that notes how many write at once and may be broken. */
class ToPeerTest {

    private static final ChaincodeMessage MESSAGE = ChaincodeMessage.getDefaultInstance();

    @Test
    void neverThrows() {
        ToPeer stream = new ToPeer(new Wire(true));
        assertDoesNotThrow(() -> stream.onNext(MESSAGE));
        assertDoesNotThrow(() -> stream.onError(Status.CANCELLED.asException()));
        assertDoesNotThrow(stream::onCompleted);
    }

    @Test
    void letsOneWriteAtATime() {
        Wire wire = new Wire(false);
        ToPeer stream = new ToPeer(wire);
        IntStream.range(0, 64).parallel().forEach(i -> stream.onNext(MESSAGE));
        assertEquals(1, wire.most.get());
    }

    private static final class Wire implements StreamObserver<ChaincodeMessage> {

        final AtomicInteger most = new AtomicInteger();
        private final AtomicInteger writing = new AtomicInteger();
        private final boolean broken;

        Wire(boolean broken) {
            this.broken = broken;
        }

        @Override
        public void onNext(ChaincodeMessage message) {
            most.accumulateAndGet(writing.incrementAndGet(), Math::max);
            onCompleted();
            Thread.yield();
            writing.decrementAndGet();
        }

        @Override
        public void onError(Throwable problem) {
            onCompleted();
        }

        @Override
        public void onCompleted() {
            if (broken) {
                throw Status.CANCELLED.asRuntimeException();
            }
        }
    }
}
