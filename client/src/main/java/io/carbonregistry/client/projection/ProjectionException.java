package io.carbonregistry.client.projection;

/** A projection that cannot be opened, or a block that cannot be applied to it; the message says why. */
public final class ProjectionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProjectionException(String message) {
        super(message);
    }

    ProjectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
