package io.carbonregistry.devledger.chaincode;

/** A transaction could not be run; the message is Fabric's and goes to the client. */
public final class ChaincodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ChaincodeException(String message) {
        super(message);
    }

    static ChaincodeException wrap(String what, Throwable cause) {
        return new ChaincodeException(what + ": " + cause.getMessage());
    }
}
