package io.carbonregistry.identities;

/** A certificate, key or folder that can't be used, in words fit for a user; it never quotes key material. */
public final class IdentityException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public IdentityException(String message) {
        super(message);
    }

    public IdentityException(String message, Throwable cause) {
        super(message, cause);
    }
}
