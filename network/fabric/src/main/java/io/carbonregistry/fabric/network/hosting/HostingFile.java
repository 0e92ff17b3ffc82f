package io.carbonregistry.fabric.network.hosting;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file that remembers which chaincodes a network starts itself.
 *
 * @param file where
 */
record HostingFile(Path file) {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    static HostingFile of(FabricFolder folder) {
        return new HostingFile(folder.path().resolve("chaincode.json"));
    }

    /** Those that are in force, in the order in which they came. */
    List<HostedChaincode> all() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            JsonArray array = GSON.fromJson(Files.readString(file), JsonArray.class);
            return array.asList().stream().map(HostingFile::read).toList();
        } catch (IOException | JsonParseException | IllegalStateException e) {
            throw new FabricException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Remembers one, in place of an earlier definition of the same name on the same channel. */
    void remember(HostedChaincode chaincode) {
        JsonArray array = new JsonArray();
        Stream.concat(all().stream().filter(other -> !isSame(chaincode, other)), Stream.of(chaincode))
                .map(HostingFile::write)
                .forEach(array::add);
        FabricFolder.write(file, GSON.toJson(array) + "\n");
    }

    private static boolean isSame(HostedChaincode one, HostedChaincode other) {
        return one.name().equals(other.name()) && one.channel().equals(other.channel());
    }

    private static JsonObject write(HostedChaincode chaincode) {
        JsonObject json = new JsonObject();
        json.addProperty("channel", chaincode.channel());
        json.addProperty("name", chaincode.name());
        json.addProperty("version", chaincode.version());
        json.addProperty("sequence", chaincode.sequence());
        chaincode.policy().ifPresent(policy -> json.addProperty("policy", policy));
        chaincode.collections().ifPresent(collections -> json.addProperty("collections", collections));
        json.add("command", GSON.toJsonTree(chaincode.command()));
        return json;
    }

    private static HostedChaincode read(JsonElement element) {
        JsonObject json = element.getAsJsonObject();
        return new HostedChaincode(
                json.get("channel").getAsString(),
                json.get("name").getAsString(),
                json.get("version").getAsString(),
                json.get("sequence").getAsLong(),
                Optional.ofNullable(json.get("policy")).map(JsonElement::getAsString),
                Optional.ofNullable(json.get("collections")).map(JsonElement::getAsString),
                json.getAsJsonArray("command").asList().stream()
                        .map(JsonElement::getAsString)
                        .toList());
    }
}
