package io.carbonregistry.fabric.rules.identities;

/** An identity, or a certificate that an MSP is made of, that Fabric does not accept; the message says why. */
public final class InvalidIdentityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says why. It is an answer more than a failure, so no stack trace is collected. */
    public InvalidIdentityException(String message) {
        super(message, null, false, false);
    }
}
