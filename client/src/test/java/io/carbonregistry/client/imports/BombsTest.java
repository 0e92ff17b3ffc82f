package io.carbonregistry.client.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.attestations.BundleFile;
import io.carbonregistry.client.audit.PrivateFile;
import io.carbonregistry.client.devices.KeptBatch;
import io.carbonregistry.client.devices.RowProof;
import io.carbonregistry.client.network.FoundingTerms;
import io.carbonregistry.client.proofs.Disclosure;
import io.carbonregistry.client.proofs.ProofFile;
import io.carbonregistry.client.sheets.DataSheet;
import io.carbonregistry.client.sheets.Mistakes;
import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.identities.SigningKey;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.CanonicalJson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BombsTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final long TEN_GIGABYTES = 10L << 30;

    /** Every reader of a file that a person names. */
    private static final Map<String, Reader> READERS = new TreeMap<>(Map.of(
            "bundle", BundleFile::read,
            "private data", PrivateFile::read,
            "batch", KeptBatch::read,
            "row proof", RowProof::read,
            "proof", file -> ProofFile.read(Disclosure.class, ProofFile.text(file)),
            "sheet", file -> DataSheet.read(file, new Mistakes()),
            "profile", ConnectionProfile::read,
            "topology", file -> TopologyFile.read(file).topology(),
            "key", SigningKey::read,
            "founding", file -> FoundingTerms.parse(new ImportedFile(file).allBytes())));

    @TempDir
    Path folder;

    @Test
    void tenGigabytesOfNothing() throws Exception {
        Path file = folder.resolve("large");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(TEN_GIGABYTES);
        }
        allRefuse(file);
    }

    @Test
    void devicesPipesAndFolders() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(
                0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(), "there are pipes on this system");
        for (Path file : new Path[] {Path.of("/dev/zero"), pipe, folder}) {
            allRefuse(file);
        }
    }

    @Test
    void textsThatNestOrRepeatThemselves() throws Exception {
        Path laughs = folder.resolve("laughs");
        StringBuilder yaml = new StringBuilder("a0: &a0 [lol,lol,lol,lol,lol,lol,lol,lol,lol]\n");
        for (int i = 1; i < 40; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ",").repeat(9));
            yaml.setLength(yaml.length() - 1);
            yaml.append("]\n");
        }
        Files.writeString(laughs, yaml);
        allRefuse(laughs);
        Path deep = folder.resolve("deep.json");
        Files.writeString(deep, "[".repeat(1_000_000));
        allRefuse(deep);
        assertThrows(
                RefusedException.class,
                () -> CanonicalJson.parse("{\"a\":".repeat(100).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSheetOfAMillionColumns() throws Exception {
        Path wide = folder.resolve("wide.csv");
        Files.writeString(wide, "column,".repeat(1_000_000) + "column\n");
        allRefuse(wide);
    }

    @Test
    void aLineThatDoesNotEnd() throws Exception {
        Path file = folder.resolve("line");
        Files.write(file, new byte[ImportedFile.MOST_BYTES + 1]);
        try (ImportedFile.Lines lines = new ImportedFile(file).lines(StandardCharsets.UTF_8)) {
            assertTrue(assertThrows(RefusedException.class, lines::next)
                    .getMessage()
                    .contains(file + ":1"));
        }
    }

    @Test
    void aFileWithinBoundsIsReadAsItIs() throws Exception {
        Path file = folder.resolve("lines");
        Files.writeString(file, "one\r\n\ntwo");
        ImportedFile imported = new ImportedFile(file);
        assertEquals("one\r\n\ntwo", imported.text());
        try (ImportedFile.Lines lines = imported.lines(StandardCharsets.UTF_8)) {
            assertEquals("one", lines.next().orElseThrow());
            assertEquals("", lines.next().orElseThrow());
            assertEquals("two", lines.next().orElseThrow());
            assertTrue(lines.next().isEmpty());
        }
        assertEquals(ImportedFile.MOST_BYTES, sized(ImportedFile.MOST_BYTES).bytes().length);
        assertThrows(
                RefusedException.class, () -> sized(ImportedFile.MOST_BYTES + 1).bytes());
    }

    private ImportedFile sized(int bytes) throws IOException {
        Path file = folder.resolve("sized");
        Files.write(file, new byte[bytes]);
        return new ImportedFile(file);
    }

    /** With an exception of its own, whose message is short, and soon. */
    private static void allRefuse(Path file) {
        READERS.forEach((name, reader) -> assertTimeoutPreemptively(
                SOON,
                () -> {
                    String said = refusal(reader, file);
                    assertTrue(said.length() < 2_000, () -> name + " says too much: " + said.length());
                },
                name));
    }

    private static String refusal(Reader reader, Path file) {
        try {
            Object read = reader.read(file);
            // A sheet tells its mistakes by a list.
            assertTrue(read instanceof java.util.List<?> rows && rows.isEmpty(), () -> "it was taken: " + file);
            return "";
        } catch (RefusedException | IdentityException | FabricException | UncheckedIOException | IOException e) {
            return String.valueOf(e.getMessage());
        } catch (io.carbonregistry.client.proofs.NotProvenException e) {
            return e.toString();
        }
    }

    @FunctionalInterface
    private interface Reader {
        Object read(Path file) throws IOException;
    }
}
