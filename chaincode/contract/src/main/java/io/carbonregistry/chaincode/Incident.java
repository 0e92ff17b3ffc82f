package io.carbonregistry.chaincode;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something that went wrong inside. The caller learns a number, the log learns what and where; neither learns the exception's own
 * words, which may quote an argument.
 *
 * @param number the start of the transaction id, the same at every endorser
 */
record Incident(String number) {

    private static final Logger LOGGER = Logger.getLogger(Incident.class.getName());
    private static final int DIGITS = 12;

    /** Logs the incident of a transaction. */
    static Incident of(String transaction, Throwable problem) {
        Incident incident = new Incident(transaction.substring(0, Math.min(DIGITS, transaction.length())));
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            LOGGER.log(Level.SEVERE, "incident {0}: {1} at {2}", new Object[] {
                incident.number, cause.getClass().getName(), place(cause)
            });
        }
        return incident;
    }

    /** What the caller is told. */
    String message() {
        return "unexpected error, incident " + number;
    }

    private static String place(Throwable problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
