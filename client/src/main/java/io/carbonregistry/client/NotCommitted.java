package io.carbonregistry.client;

/** How an act ends that is not committed. Has no stack trace: it is an outcome, and none of the program's faults. */
public abstract sealed class NotCommitted extends RuntimeException permits Refused, Conflict, Unavailable, Undecided {

    private static final long serialVersionUID = 1L;

    NotCommitted(String message) {
        super(message, null, false, false);
    }
}
