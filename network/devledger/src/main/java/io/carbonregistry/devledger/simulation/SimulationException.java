package io.carbonregistry.devledger.simulation;

/** A call that a simulation refuses; its message goes to the chaincode. */
public final class SimulationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SimulationException(String message) {
        super(message);
    }
}
