package io.carbonregistry.fabric.rules.validation;

/** A block on which a real peer would stop rather than give flags, or one that needs rules that are not here. */
public final class CannotValidateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what stands in the way. */
    public CannotValidateException(String message) {
        super(message);
    }

    /** Says what stands in the way, and what was found. */
    public CannotValidateException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
