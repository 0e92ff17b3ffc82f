package io.carbonregistry.fabric.network.topology;

import io.carbonregistry.fabric.network.FabricException;
import java.util.Locale;

/**
 * Where a network's processes listen and are reached.
 *
 * @param address what they listen on
 * @param host under which name or address others reach them; {@code {node}} and {@code {organisation}} in it stand for theirs
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

    /** Under which name or address others reach a node. */
    public String hostOf(NodePlan node) {
        return host.replace("{node}", node.id())
                .replace("{organisation}", node.owner().name().toLowerCase(Locale.ROOT));
    }

    static Listening read(YamlPart part) {
        return new Listening(part.text("listen"), part.text("host"), part.number("basePort"));
    }
}
