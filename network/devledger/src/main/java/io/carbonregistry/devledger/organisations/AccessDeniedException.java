package io.carbonregistry.devledger.organisations;

/** Somebody asked for what the channel does not let them have; the message is Fabric's. */
public final class AccessDeniedException extends Exception {

    private static final long serialVersionUID = 1L;

    AccessDeniedException(String message) {
        super(message);
    }
}
