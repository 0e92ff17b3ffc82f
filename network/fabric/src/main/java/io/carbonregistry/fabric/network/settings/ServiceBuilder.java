package io.carbonregistry.fabric.network.settings;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import java.nio.file.Path;
import java.util.Map;

/**
 * The builder that makes peers take a chaincode package which holds an address instead of code.
 *
 * @param folder the network's
 */
public record ServiceBuilder(FabricFolder folder) {

    /** A peer calls them with folders: detect SOURCE METADATA; build SOURCE METADATA OUT; release OUT RELEASED. */
    private static final Map<String, String> STEPS = Map.of(
            "detect", "exec grep -q '\"type\": *\"ccaas\"' \"$2/metadata.json\"",
            "build", "exec cp \"$1/connection.json\" \"$3/\"",
            "release", "mkdir -p \"$2/chaincode/server\" && exec cp \"$1/connection.json\" \"$2/chaincode/server/\"");

    public void write() {
        STEPS.forEach((step, line) -> {
            Path file = FabricFolder.write(folder.builder().resolve("bin").resolve(step), "#!/bin/sh\n" + line + "\n");
            if (!file.toFile().setExecutable(true)) {
                throw new IllegalStateException("cannot make " + file + " a program");
            }
        });
    }
}
