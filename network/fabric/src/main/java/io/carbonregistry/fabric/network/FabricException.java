package io.carbonregistry.fabric.network;

/** Something about a Fabric network that its operator must know; the message is a sentence for a person. */
public class FabricException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public FabricException(String message) {
        super(message);
    }

    public FabricException(String message, Throwable cause) {
        super(message, cause);
    }
}
