package io.carbonregistry.fabric.network.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

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

    /** Those of the usual network. */
    public static List<PrivateCollection> usual() {
        return List.of(new Gson().fromJson(text(), PrivateCollection[].class));
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
