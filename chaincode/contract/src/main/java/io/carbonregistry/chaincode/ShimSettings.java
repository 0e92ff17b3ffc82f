package io.carbonregistry.chaincode;

import java.util.Properties;
import org.hyperledger.fabric.metrics.Metrics;
import org.hyperledger.fabric.traces.Traces;

/** How the shim is set up: without metrics and traces, and with enough threads. */
public final class ShimSettings {

    /** Threads wait for their peer most of the time, so there are many more than processors; the shim's own five are too few. */
    private static final String THREADS = "32";

    static {
        // The shim's threads ask both whether they are wanted, and fail if nobody has said no.
        Metrics.initialize(new Properties());
        Traces.initialize(new Properties());
    }

    private ShimSettings() {}

    /** Sets a chaincode's configuration. */
    public static void in(Properties configuration) {
        configuration.setProperty("TP_CORE_POOL_SIZE", THREADS);
        configuration.setProperty("TP_MAX_POOL_SIZE", THREADS);
    }
}
