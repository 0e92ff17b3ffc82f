package io.carbonregistry.chaincode;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps arguments out of the log. At finer levels the shim logs each message whole, and gRPC each frame. The shim also calls each
 * refusal and each end of a stream a severe failure, and quotes what it could not read; that is told in our own words instead.
 */
final class QuietLogging {

    /** Held on to, since a logger that nobody holds forgets its level. */
    private static final List<Logger> LOGGERS = List.of(
            at(Level.WARNING, "org.hyperledger"),
            at(Level.WARNING, "io.grpc"),
            at(Level.OFF, "org.hyperledger.fabric.shim.ChaincodeBase"),
            at(Level.OFF, "org.hyperledger.fabric.shim.impl.ChaincodeInvocationTask"));

    private QuietLogging() {}

    /** Sets the levels for the life of the process; returns how many loggers are held. */
    static int begin() {
        return LOGGERS.size();
    }

    private static Logger at(Level level, String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(level);
        return logger;
    }
}
