package io.carbonregistry.fabric.network.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;

/** A package is two archives, one in the other, and its bytes depend on nothing but what it says. */
final class ChaincodePackageTest {

    private static final ChaincodePackage PACKAGE =
            new ChaincodePackage("registry_1", ChaincodeAddress.secure("127.0.0.1:9001", "roots"));

    @Test
    void itsBytesAreAlwaysTheSame() {
        assertArrayEquals(PACKAGE.bytes(), PACKAGE.bytes());
    }

    @Test
    void anotherAddressIsAnotherPackage() {
        assertNotEquals(
                PACKAGE.id(), new ChaincodePackage("registry_1", ChaincodeAddress.plain("127.0.0.1:9002")).id());
    }

    @Test
    void itTellsAPeerWhatItIsAndWhereItListens() throws IOException {
        Map<String, byte[]> outer = files(PACKAGE.bytes());
        assertEquals("{\"type\":\"ccaas\",\"label\":\"registry_1\"}", new String(outer.get("metadata.json"), UTF_8));
        Map<String, byte[]> inner = files(outer.get("code.tar.gz"));
        assertEquals(
                "{\"address\":\"127.0.0.1:9001\",\"dial_timeout\":\"10s\",\"tls_required\":true,\"root_cert\":\"roots\"}",
                new String(inner.get("connection.json"), UTF_8));
    }

    @Test
    void itsArchivesTellNothingOfTheMachine() throws IOException {
        try (TarArchiveInputStream tar = open(PACKAGE.bytes())) {
            for (Optional<TarArchiveEntry> entry = next(tar); entry.isPresent(); entry = next(tar)) {
                assertEquals(0, entry.get().getLastModifiedDate().getTime());
                assertEquals("", entry.get().getUserName());
                assertEquals(0, entry.get().getLongUserId());
            }
        }
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (TarArchiveInputStream tar = open(archive)) {
            for (Optional<TarArchiveEntry> entry = next(tar); entry.isPresent(); entry = next(tar)) {
                files.put(entry.get().getName(), tar.readAllBytes());
            }
        }
        return files;
    }

    private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
        return Optional.ofNullable(tar.getNextEntry());
    }

    private static TarArchiveInputStream open(byte[] archive) throws IOException {
        return new TarArchiveInputStream(new GzipCompressorInputStream(new ByteArrayInputStream(archive)));
    }
}
