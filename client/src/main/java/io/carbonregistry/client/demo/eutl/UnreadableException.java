package io.carbonregistry.client.demo.eutl;

/** A line that cannot be read, and why, in words fit for a user. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableException(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
