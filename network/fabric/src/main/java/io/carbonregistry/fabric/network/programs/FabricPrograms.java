package io.carbonregistry.fabric.network.programs;

import java.nio.file.Path;
import java.util.List;

/**
 * Fabric's released programs in a folder.
 *
 * @param folder where they are
 * @param version what {@code peer version} says
 */
public record FabricPrograms(Path folder, String version) {

    /** What a network needs. */
    static final List<String> NEEDED =
            List.of("peer", "orderer", "configtxgen", "configtxlator", "osnadmin", "discover");

    public String peer() {
        return program("peer");
    }

    public String orderer() {
        return program("orderer");
    }

    public String configtxgen() {
        return program("configtxgen");
    }

    public String configtxlator() {
        return program("configtxlator");
    }

    public String osnadmin() {
        return program("osnadmin");
    }

    public String discover() {
        return program("discover");
    }

    private String program(String name) {
        return folder.resolve(name).toString();
    }
}
