package io.carbonregistry.chaincode;

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/**
 * The stream to the peer. Many threads write to it, so it lets one at a time; and it never throws, because the shim holds a lock
 * while it writes and would never let go of it.
 */
final class ToPeer implements StreamObserver<ChaincodeMessage> {

    private static final Logger LOGGER = Logger.getLogger(ToPeer.class.getName());
    private static final ByteString NEUTRAL = ByteString.copyFromUtf8("the proposal could not be read");

    private final StreamObserver<ChaincodeMessage> wire;

    ToPeer(StreamObserver<ChaincodeMessage> wire) {
        this.wire = wire;
    }

    @Override
    public synchronized void onNext(ChaincodeMessage message) {
        attempt(() -> wire.onNext(neutral(message)));
    }

    @Override
    public synchronized void onError(Throwable problem) {
        attempt(() -> wire.onError(problem));
    }

    @Override
    public synchronized void onCompleted() {
        attempt(wire::onCompleted);
    }

    /** The shim reports what it could not read, before the registry was asked, with a stack trace. */
    private static ChaincodeMessage neutral(ChaincodeMessage message) {
        return message.getType() == ChaincodeMessage.Type.ERROR
                ? message.toBuilder().setPayload(NEUTRAL).build()
                : message;
    }

    /** A stream that is gone reports itself on the way in; here it is enough to say what was not sent. */
    private static void attempt(Runnable send) {
        try {
            send.run();
        } catch (RuntimeException e) {
            LOGGER.log(
                    Level.WARNING,
                    "a message to the peer was not sent: {0}",
                    e.getClass().getName());
        }
    }
}
