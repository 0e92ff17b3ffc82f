package io.carbonregistry.chaincode;

import io.carbonregistry.access.Desk;
import io.carbonregistry.access.Permission;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonArray;
import io.carbonregistry.wire.JsonBoolean;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What can be asked, in the form in which Fabric's tools ask a chaincode for it: read off the table of permissions. */
final class Metadata {

    private static final String SCHEMA =
            "https://hyperledger.github.io/fabric-chaincode-node/main/api/contract-schema.json";
    private static final String CONTRACT = "registry";

    private Metadata() {}

    /**
     * The metadata as JSON.
     *
     * @param lines the acts and queries
     * @param code the code that answers them, told as the version
     */
    static byte[] of(List<Permission> lines, Digest code) {
        Json info = object(Map.of("title", text("Carbon registry"), "version", text(code.value())));
        Json contract = object(Map.of(
                "name", text(CONTRACT), "info", info, "default", new JsonBoolean(true), "transactions", all(lines)));
        return CanonicalJson.bytes(object(Map.of(
                "$schema", text(SCHEMA),
                "info", info,
                "contracts", object(Map.of(CONTRACT, contract)),
                "components", object(Map.of("schemas", object(Map.of()))))));
    }

    private static Json all(List<Permission> lines) {
        Json dryRun = transaction(Desk.DRY_RUN, "evaluate", "act", "intent", "inputs");
        return new JsonArray(Stream.concat(lines.stream().map(Metadata::transaction), Stream.of(dryRun))
                .toList());
    }

    private static Json transaction(Permission line) {
        return line.isAct()
                ? transaction(line.name(), "submit", "intent", "inputs")
                : transaction(line.name(), "evaluate", "query");
    }

    /** Arguments and results are JSON texts, so all of them are strings to Fabric. */
    private static Json transaction(String name, String tag, String... parameters) {
        Json string = object(Map.of("type", text("string")));
        List<Json> named = Stream.of(parameters)
                .map(parameter -> object(Map.of("name", text(parameter), "schema", string)))
                .toList();
        return object(Map.of(
                "name",
                text(name),
                "tag",
                new JsonArray(List.of(text(tag))),
                "parameters",
                new JsonArray(named),
                "returns",
                string));
    }

    private static Json text(String value) {
        return new JsonString(value);
    }

    private static Json object(Map<String, Json> members) {
        return new JsonObject(new TreeMap<>(members));
    }
}
