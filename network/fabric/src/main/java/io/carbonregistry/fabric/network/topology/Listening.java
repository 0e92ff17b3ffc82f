package io.carbonregistry.fabric.network.topology;

import io.carbonregistry.fabric.network.FabricException;

/**
 * Where a network's processes listen and are reached.
 *
 * @param address what they listen on
 * @param host under which name or address others reach them
 * @param basePort the first port; 0 for free ones
 */
public record Listening(String address, String host, int basePort) {

    private static final int LAST_PORT = 65_535;

    /** @throws FabricException if the port is none */
    public Listening {
        if (basePort < 0 || basePort > LAST_PORT) {
            throw new FabricException("basePort must be between 0 and " + LAST_PORT + ": " + basePort);
        }
    }

    static Listening read(YamlPart part) {
        return new Listening(part.text("listen"), part.text("host"), part.number("basePort"));
    }
}
