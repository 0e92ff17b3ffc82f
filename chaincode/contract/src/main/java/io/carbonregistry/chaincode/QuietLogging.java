package io.carbonregistry.chaincode;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps arguments out of the log. At finer levels the shim logs each message whole, and gRPC each frame. The shim also calls each
 * refusal and each end of a stream a severe failure, and quotes what it could not read; that is told in our own words instead.
 */
final class QuietLogging {

    private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

    /** Held on to, since a logger that nobody holds forgets its level. */
    private static final Map<Logger, Level> LEVELS = Map.of(
            Logger.getLogger("org.hyperledger"), Level.WARNING,
            Logger.getLogger("io.grpc"), Level.WARNING,
            Logger.getLogger("org.hyperledger.fabric.shim.ChaincodeBase"), Level.OFF,
            Logger.getLogger("org.hyperledger.fabric.shim.impl.ChaincodeInvocationTask"), Level.OFF);

    private QuietLogging() {}

    /** Sets the levels for the life of the process, and a line for each record: time, level, message, and never a stack trace. */
    static void begin() {
        System.setProperty(FORMAT, "%1$tFT%1$tT.%1$tL%1$tz %4$s %5$s%n");
        LEVELS.forEach(Logger::setLevel);
    }
}
