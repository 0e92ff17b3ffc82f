package io.carbonregistry.fabric.network.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/**
 * A chaincode package that holds an address instead of code; its bytes are the same wherever and whenever it is made.
 *
 * @param label what people call it
 * @param address where the chaincode listens
 */
public record ChaincodePackage(String label, ChaincodeAddress address) {

    private static final int PLAIN_FILE = 0100644;

    /** The package as a peer installs it. */
    public byte[] bytes() {
        JsonObject metadata = new JsonObject();
        metadata.addProperty("type", "ccaas");
        metadata.addProperty("label", label);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("metadata.json", bytes(metadata));
        files.put("code.tar.gz", archive(new TreeMap<>(Map.of("connection.json", bytes(connection())))));
        return archive(files);
    }

    /** The label and the SHA-256 of the bytes, as a peer counts it. */
    public String id() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes());
            return label + ":" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonObject connection() {
        JsonObject connection = new JsonObject();
        connection.addProperty("address", address.address());
        connection.addProperty("dial_timeout", "10s");
        connection.addProperty("tls_required", address.tlsRoots().isPresent());
        address.tlsRoots().ifPresent(roots -> connection.addProperty("root_cert", roots));
        return connection;
    }

    private static byte[] bytes(JsonObject json) {
        return json.toString().getBytes(UTF_8);
    }

    private static byte[] archive(SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes))) {
            for (var file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                entry.setMode(PLAIN_FILE);
                entry.setModTime(0);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
