package io.carbonregistry.devledger.endorsing;

/**
 * A proposal that a peer does not run at all; a client sees it as a gRPC error.
 *
 * <p>A peer's own gateway treats what is refused at the door, by expiry or by clock, as if the peer could not be reached,
 * and everything later as the client's fault. The difference is kept, for clients can see it.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean atTheDoor;

    private RefusedException(String message, boolean atTheDoor) {
        super(message);
        this.atTheDoor = atTheDoor;
    }

    static RefusedException atTheDoor(String message) {
        return new RefusedException(message, true);
    }

    static RefusedException inside(String message) {
        return new RefusedException(message, false);
    }

    /** Whether the proposal was refused before anybody looked into it. */
    public boolean atTheDoor() {
        return atTheDoor;
    }
}
