package io.carbonregistry.client.cli.records;

import io.carbonregistry.access.Routes;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Writes what an act confides, and the act, as the acts' own commands read them. */
public final class ConfidedOutput {

    private static final Records RECORDS = Routes.records();
    private static final SecureRandom RANDOM = new SecureRandom();

    private ConfidedOutput() {}

    /** A seed that nobody can guess. */
    public static SaltSeed seed() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return SaltSeed.parse(HexFormat.of().formatHex(secret));
    }

    /** Writes the file of one confided entry of an act, which is its owner's alone. */
    public static void write(Path out, String entry, Object confided) {
        SortedMap<String, Json> entries = new TreeMap<>(Map.of(entry, RECORDS.json(confided)));
        PrivateFile.write(out, new String(CanonicalJson.bytes(new JsonObject(entries)), StandardCharsets.UTF_8));
    }

    /** Writes what is said openly. */
    public static void writeIntent(Path out, Request<?> request) {
        try {
            Files.write(out, RECORDS.intent(request));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + out, e);
        }
    }

    /** Reads a record of a file. */
    public static <T> T read(Class<T> type, Path file) {
        try {
            return RECORDS.read(type, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** An id for an act. */
    public static ActId id() {
        return new ActId(UUID.randomUUID().toString());
    }
}
