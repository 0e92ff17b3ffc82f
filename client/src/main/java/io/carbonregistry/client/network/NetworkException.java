package io.carbonregistry.client.network;

/** An embedded network that cannot be started or stopped, in words fit for a user. */
public final class NetworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NetworkException(String message) {
        super(message);
    }
}
