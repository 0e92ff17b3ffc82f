package io.carbonregistry.fabric.network.install;

/** Says why programs could not be installed, and what to do about it. */
public final class InstallException extends RuntimeException {

    private static final long serialVersionUID = 1;

    InstallException(String message) {
        super(message);
    }

    InstallException(String message, Throwable cause) {
        super(message, cause);
    }
}
