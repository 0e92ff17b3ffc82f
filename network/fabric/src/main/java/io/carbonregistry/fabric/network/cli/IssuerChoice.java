package io.carbonregistry.fabric.network.cli;

/** Who issues certificates, besides the project's own tool. */
enum IssuerChoice {
    /** Servers of Fabric CA, one for each organisation. */
    FABRIC_CA;

    /** As people write it. */
    @Override
    public String toString() {
        return "fabric-ca";
    }
}
