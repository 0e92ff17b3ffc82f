package io.carbonregistry.fabric.rules;

/** Bytes that are not what their place in a block says they are; the message says which and why. */
public final class MalformedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Says what could not be read. */
    public MalformedException(String message) {
        super(message);
    }

    /** Says what could not be read, and what the parser found. */
    public MalformedException(String message, Throwable cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
