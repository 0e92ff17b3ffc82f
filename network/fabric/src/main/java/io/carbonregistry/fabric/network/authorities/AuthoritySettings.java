package io.carbonregistry.fabric.network.authorities;

import com.google.gson.Gson;
import io.carbonregistry.identities.TlsFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server is told in its settings, written as JSON, which is YAML too.
 *
 * @param folder the server's folder
 * @param address what it listens on
 * @param port where
 * @param organisation the folder with both authorities' certificates and keys
 * @param members how long its certificates last
 */
record AuthoritySettings(AuthorityFolder folder, String address, int port, Path organisation, Duration members) {

    /** The one who registers others. */
    static final String REGISTRAR = "registrar";

    /** The whole server with the authority for identities, which names the other one. */
    String server() {
        TlsFolder tls = new TlsFolder(folder.tls());
        Map<String, Object> settings = authority("ca", AuthorityFolder.IDENTITIES, List.of("digital signature"));
        settings.put("address", address);
        settings.put("port", port);
        settings.put(
                "tls",
                Map.of(
                        "enabled", true,
                        "certfile", tls.certificate().toString(),
                        "keyfile", tls.key().toString()));
        // Nobody asks for its measurements, so they may be anywhere.
        settings.put("operations", Map.of("listenAddress", address + ":0"));
        settings.put("cafiles", List.of(folder.tlsSettings().toString()));
        return new Gson().toJson(settings);
    }

    /** The authority for TLS. */
    String tls() {
        List<String> usage = List.of("digital signature", "server auth", "client auth");
        return new Gson().toJson(authority("tlsca", AuthorityFolder.TLS, usage));
    }

    private Map<String, Object> authority(String at, String name, List<String> usage) {
        Path keys = organisation.resolve(at);
        Map<String, Object> settings = new TreeMap<>();
        settings.put(
                "ca",
                Map.of(
                        "name", name,
                        "certfile", keys.resolve("ca.crt").toString(),
                        "keyfile", keys.resolve("ca.key").toString()));
        settings.put("registry", Map.of("maxenrollments", -1, "identities", List.of(registrar())));
        settings.put("affiliations", Map.of());
        settings.put("signing", Map.of("default", Map.of("usage", usage, "expiry", members.toHours() + "h")));
        settings.put("db", Map.of("type", "sqlite3", "datasource", name + ".db"));
        return settings;
    }

    private Map<String, Object> registrar() {
        return Map.of(
                "name",
                REGISTRAR,
                "pass",
                folder.secret(),
                "type",
                "client",
                "affiliation",
                "",
                "attrs",
                Map.of("hf.Registrar.Roles", "*", "hf.Registrar.Attributes", "*", "hf.Revoker", "true"));
    }
}
