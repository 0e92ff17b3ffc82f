package io.carbonregistry.chaincode;

/** The peer did not answer a call, or answered that it failed. Its own words may quote keys, so they are not repeated. */
final class PeerException extends RuntimeException {

    PeerException(String message) {
        super(message);
    }
}
