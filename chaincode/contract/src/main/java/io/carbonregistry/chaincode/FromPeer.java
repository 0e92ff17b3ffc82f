package io.carbonregistry.chaincode;

import io.grpc.stub.StreamObserver;
import java.util.logging.Logger;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;

/**
 * The stream from the peer. Answers and errors belong to our own calls and never reach the shim: it knows an answer by its
 * transaction alone, so a late one would pass for the answer to the next call.
 */
final class FromPeer implements StreamObserver<ChaincodeMessage> {

    private static final Logger LOGGER = Logger.getLogger(FromPeer.class.getName());

    private final StreamObserver<ChaincodeMessage> shim;
    private final Peer peer;

    FromPeer(StreamObserver<ChaincodeMessage> shim, Peer peer) {
        this.shim = shim;
        this.peer = peer;
    }

    @Override
    public void onNext(ChaincodeMessage message) {
        switch (message.getType()) {
            case RESPONSE, ERROR -> peer.answered(message);
            case KEEPALIVE -> peer.echo(message);
            case READY -> {
                peer.offers(Offer.of(message.getPayload()));
                shim.onNext(message);
            }
            default -> shim.onNext(message);
        }
    }

    /** The shim ends in both ways alike. */
    @Override
    public void onError(Throwable problem) {
        LOGGER.warning("a peer's stream broke off");
        onCompleted();
    }

    /** First what waits fails, since the shim waits for what is running. */
    @Override
    public void onCompleted() {
        peer.lost();
        shim.onCompleted();
    }
}
