package io.carbonregistry.client.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.kernel.Collection;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A secret is found in every form in which somebody might let it out. */
class SecretScanTest {

    private static final String NUMBER = "210345.67";
    private static final String SEED = "5e0f".repeat(16);

    private final SecretScan scan = new SecretScan(Set.of(NUMBER, SEED));

    @ParameterizedTest
    @CsvSource({
        "TEXT, 0",
        "TEXT, 1",
        "JSON, 0",
        "HEX, 0",
        "UPPER_HEX, 0",
        "BASE64, 0",
        "BASE64, 1",
        "BASE64, 2",
        "URL_BASE64, 1",
        "BYTES, 0",
        "BASE64_OF_BYTES, 0",
        "BASE64_OF_BYTES, 1",
        "BASE64_OF_BYTES, 2"
    })
    void isFoundInEveryForm(Form form, int before) throws Exception {
        for (String secret : List.of(NUMBER, SEED)) {
            ByteArrayOutputStream bytes = noise();
            bytes.write(form.write(secret, before));
            bytes.write(noise().toByteArray());
            Set<String> expected = form.isOf(secret) ? Set.of(secret) : Set.of();
            assertEquals(expected, scan.in(bytes.toByteArray()), form + " " + secret);
        }
    }

    @Test
    void whatOnlyResemblesItIsNot() {
        assertEquals(Set.of(), scan.in("210345.68 10345.67 2103456.7 5e0f5e0f".getBytes(UTF_8)));
        assertEquals(Set.of(), scan.in(new byte[0]));
    }

    @Test
    void filesAreNamed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("quiet.log"), "nothing");
        Path loud =
                Files.writeString(Files.createDirectory(folder.resolve("deep")).resolve("loud.log"), "A=" + NUMBER);
        assertEquals(List.of(loud + ": " + NUMBER), scan.inFiles(folder));
    }

    @Test
    void whatIsConfidedIsRememberedWhateverBecomesOfIt() {
        Confidences confidences = new Confidences();
        SortedMap<String, byte[]> sent = new TreeMap<>(Map.of(
                "months",
                ("{\"seed\":\"" + SEED + "\",\"value\":\"210345.670\",\"other\":\"-0.25\",\"unit\":\"t\"}")
                        .getBytes(UTF_8)));
        Proposal proposal = new Proposal(
                List.of("AttestMonths".getBytes(UTF_8)), sent, "EmitterMSP", new byte[0], "t", Instant.EPOCH);
        confidences.watching((asked, states) -> new Outcome.Refused("no")).apply(proposal, new NoStates());
        assertEquals(Set.of(SEED, "210345.670"), confidences.secrets());
        assertEquals("no", new String(confidences.told().get(0), UTF_8));
        assertTrue(new SecretScan(confidences.secrets()).in(sent.get("months")).contains(SEED));
    }

    private static ByteArrayOutputStream noise() {
        byte[] bytes = new byte[1000];
        new Random(7).nextBytes(bytes);
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        noise.writeBytes(bytes);
        return noise;
    }

    private enum Form {
        TEXT,
        JSON,
        HEX,
        UPPER_HEX,
        BASE64,
        URL_BASE64,
        BYTES,
        BASE64_OF_BYTES;

        /** Only what writes bytes out stands for bytes. */
        boolean isOf(String secret) {
            return ordinal() < BYTES.ordinal() || secret.equals(SEED);
        }

        byte[] write(String secret, int before) {
            String around = "x".repeat(before) + secret + "yy";
            byte[] bytes = HexFormat.of().parseHex(SEED);
            byte[] after = new byte[before + bytes.length + 1];
            System.arraycopy(bytes, 0, after, before, bytes.length);
            return switch (this) {
                case TEXT -> around.getBytes(UTF_8);
                case JSON -> ("{\"value\":\"" + secret + "\"}").getBytes(UTF_8);
                case HEX -> HexFormat.of().formatHex(around.getBytes(UTF_8)).getBytes(UTF_8);
                case UPPER_HEX ->
                    HexFormat.of()
                            .withUpperCase()
                            .formatHex(around.getBytes(UTF_8))
                            .getBytes(UTF_8);
                case BASE64 -> Base64.getEncoder().encode(around.getBytes(UTF_8));
                case URL_BASE64 -> Base64.getUrlEncoder().encode(around.getBytes(UTF_8));
                case BYTES -> secret.equals(SEED) ? bytes : new byte[0];
                case BASE64_OF_BYTES ->
                    secret.equals(SEED) ? Base64.getEncoder().encode(after) : new byte[0];
            };
        }
    }

    /** A ledger without anything. */
    private static final class NoStates implements Lookup {

        @Override
        public SortedMap<String, byte[]> get(SortedSet<String> keys) {
            return Collections.emptySortedMap();
        }

        @Override
        public SortedMap<String, byte[]> get(Collection collection, SortedSet<String> keys) {
            return Collections.emptySortedMap();
        }

        @Override
        public SortedMap<String, byte[]> range(String from, String to, int limit) {
            return Collections.emptySortedMap();
        }
    }
}
