package io.carbonregistry.devledger;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.carbonregistry.devledger.lifecycle.Collection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The private data collections of {@code everycall}, as they were where its answers were recorded. */
final class TestCollections {
    private static final Optional<String> CHAINCODES = Optional.empty();

    static final List<Collection> ALL = List.of(
            new Collection("shared", of("Regulator", "Registrar"), 0, 2, 0, true, true, CHAINCODES),
            new Collection("emitters", of("Regulator", "Registrar", "Emitter"), 1, 1, 0, true, true, CHAINCODES),
            new Collection("brief", of("Regulator", "Registrar", "Emitter"), 0, 1, 2, false, false, CHAINCODES),
            new Collection(
                    "banking", of("Registrar", "Bank"), 0, 1, 0, false, false, Optional.of("OR('RegistrarMSP.peer')")),
            new Collection("elsewhere", of("Bank"), 0, 0, 0, false, false, CHAINCODES),
            new Collection("sent", of("Bank"), 0, 1, 0, false, false, CHAINCODES),
            new Collection("peerless", of("Emitter"), 0, 0, 0, false, false, CHAINCODES),
            new Collection("demanding", of("Registrar", "Emitter"), 1, 1, 0, false, false, CHAINCODES));

    private TestCollections() {}

    /** A file of them as Fabric's commands read it. */
    static Path file(Path folder) throws IOException {
        JsonArray all = new JsonArray();
        ALL.forEach(one -> all.add(json(one)));
        return Files.writeString(folder.resolve("collections.json"), all.toString());
    }

    private static JsonObject json(Collection collection) {
        JsonObject json = new JsonObject();
        json.addProperty("name", collection.name());
        json.addProperty("policy", collection.members());
        json.addProperty("requiredPeerCount", collection.requiredPeers());
        json.addProperty("maxPeerCount", collection.maximumPeers());
        json.addProperty("blockToLive", collection.blocksToLive());
        json.addProperty("memberOnlyRead", collection.memberOnlyRead());
        json.addProperty("memberOnlyWrite", collection.memberOnlyWrite());
        collection.policy().ifPresent(policy -> {
            JsonObject endorsement = new JsonObject();
            endorsement.addProperty("signaturePolicy", policy);
            json.add("endorsementPolicy", endorsement);
        });
        return json;
    }

    private static String of(String... organisations) {
        return "OR('" + String.join("MSP.member','", organisations) + "MSP.member')";
    }
}
