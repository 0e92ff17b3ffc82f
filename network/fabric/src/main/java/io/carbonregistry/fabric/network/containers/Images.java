package io.carbonregistry.fabric.network.containers;

import io.carbonregistry.fabric.network.topology.NodePlan;

/**
 * The images that containers are made of.
 *
 * @param version of Fabric
 * @param java what runs a chaincode
 */
public record Images(String version, String java) {

    /** Fabric's own images, and a Java 17. */
    public static Images of(String version) {
        return new Images(version, "eclipse-temurin:17-jre");
    }

    String of(NodePlan.Kind kind) {
        return "hyperledger/fabric-" + (kind == NodePlan.Kind.PEER ? "peer" : "orderer") + ":" + version;
    }
}
