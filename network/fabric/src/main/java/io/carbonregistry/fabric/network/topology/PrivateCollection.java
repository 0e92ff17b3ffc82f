package io.carbonregistry.fabric.network.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A private data collection, as Fabric's commands read it from a file; components are called as its members are.
 *
 * @param name its name
 * @param policy whose peers hold the data and whose people may ask for them, in Fabric's language for it
 * @param requiredPeerCount to how many other peers an endorser must be able to send the data
 * @param maxPeerCount to how many it sends them
 * @param blockToLive after how many further blocks they are forgotten; 0 for never
 * @param memberOnlyRead whether chaincode reads for members alone
 * @param memberOnlyWrite whether chaincode writes for members alone
 */
public record PrivateCollection(
        String name,
        String policy,
        int requiredPeerCount,
        int maxPeerCount,
        long blockToLive,
        boolean memberOnlyRead,
        boolean memberOnlyWrite) {

    /** The file beside the usual topology. */
    public static final String FILE = "collections.json";

    private static final Pattern PRINCIPAL = Pattern.compile("'([^']+)\\.\\w+'");

    /** Those of the usual network. */
    public static List<PrivateCollection> usual() {
        return parse(text());
    }

    /** Those of a file's text. */
    public static List<PrivateCollection> parse(String text) {
        try {
            return List.of(
                    new Gson().fromJson(JsonParser.parseString(text).getAsJsonArray(), PrivateCollection[].class));
        } catch (JsonParseException | IllegalStateException e) {
            throw new FabricException("The private data collections are no JSON list: " + e.getMessage(), e);
        }
    }

    /** The MSP ids of the organisations in the policy. */
    public Set<String> members() {
        return PRINCIPAL
                .matcher(policy)
                .results()
                .map(principal -> principal.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The file of the usual network. */
    public static String text() {
        try (InputStream in = PrivateCollection.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new FabricException("There are no usual collections");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
