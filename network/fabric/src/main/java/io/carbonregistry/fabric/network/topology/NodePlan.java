package io.carbonregistry.fabric.network.topology;

import java.util.List;
import java.util.Locale;

/**
 * A process of Fabric's that an organisation runs.
 *
 * @param owner whose
 * @param name its name within the organisation
 * @param kind what it does
 */
public record NodePlan(Member owner, String name, Kind kind) {

    /** What a node does. */
    public enum Kind {
        ORDERER,
        PEER
    }

    /** The name within the network, such as {@code peer0.registrar}. */
    public String id() {
        return name + "." + owner.name().toLowerCase(Locale.ROOT);
    }

    /** The name of the port that Fabric's clients use. */
    public String port() {
        return id();
    }

    /** The name of the port for health and metrics. */
    public String metricsPort() {
        return id() + ".metrics";
    }

    /** The name of the port by which an orderer is told of channels. */
    public String adminPort() {
        return id() + ".admin";
    }

    /** The name of the port for chaincode that dials in; a peer insists on having one. */
    public String chaincodePort() {
        return id() + ".chaincode";
    }

    /** The names of all its ports, in the order in which they are given. */
    public List<String> ports() {
        return List.of(port(), kind == Kind.ORDERER ? adminPort() : chaincodePort(), metricsPort());
    }
}
