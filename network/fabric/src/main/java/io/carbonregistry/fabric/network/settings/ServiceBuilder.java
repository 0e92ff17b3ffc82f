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

    /** The environment in which a peer calls them: the PEM files by which it shows chaincode who it is. */
    public static final String CERTIFICATE = "CHAINCODE_CLIENT_CERT";

    public static final String KEY = "CHAINCODE_CLIENT_KEY";

    /**
     * A peer calls them with folders: detect SOURCE METADATA; build SOURCE METADATA OUT; release OUT RELEASED. The packages are everybody's
     * to read, so that each peer adds its own certificate and key when it takes one in use.
     */
    private static final Map<String, String> STEPS = Map.of(
            "detect",
            "exec grep -q '\"type\": *\"ccaas\"' \"$2/metadata.json\"",
            "build",
            "exec cp \"$1/connection.json\" \"$3/\"",
            "release",
            """
            umask 077
            mkdir -p "$2/chaincode/server"
            connection=$2/chaincode/server/connection.json
            grep -q '"tls_required": *true' "$1/connection.json" && [ -n "$%2$s" ] || exec cp "$1/connection.json" "$connection"
            text() { awk '{ printf "%%s\\\\n", $0 }' "$1"; }
            printf '%%s, "client_auth_required": true, "client_cert": "%%s", "client_key": "%%s"}' \
              "$(sed '$s/} *$//' "$1/connection.json")" "$(text "$%1$s")" "$(text "$%2$s")" > "$connection"
            """.formatted(CERTIFICATE, KEY));

    public void write() {
        STEPS.forEach((step, line) -> {
            Path file = FabricFolder.write(folder.builder().resolve("bin").resolve(step), "#!/bin/sh\n" + line + "\n");
            if (!file.toFile().setExecutable(true)) {
                throw new IllegalStateException("cannot make " + file + " a program");
            }
        });
    }
}
