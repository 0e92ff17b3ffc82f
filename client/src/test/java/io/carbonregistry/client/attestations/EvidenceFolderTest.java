package io.carbonregistry.client.attestations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFolderTest {

    @TempDir
    Path folder;

    /** A name comes from a bundle that somebody else may have made. */
    @Test
    void aNameLeadsToAPlainFileInsideOrToNone() throws Exception {
        Path inside = Files.createDirectories(folder.resolve("evidence/month"));
        Path outside = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(inside.resolve("coal.pdf"), "weighed");
        Files.writeString(outside.resolve("key"), "secret");
        Files.createSymbolicLink(inside.resolve("link"), outside.resolve("key"));
        Files.createSymbolicLink(inside.resolve("way"), outside);
        EvidenceFolder evidence = new EvidenceFolder(folder.resolve("evidence"));
        assertEquals(7, evidence.hash("month/coal.pdf").orElseThrow().bytes());
        for (String name : List.of(
                "../elsewhere/key",
                "month/../../elsewhere/key",
                outside.resolve("key").toString(),
                "month/link",
                "month/way/key",
                "month",
                "",
                "/dev/zero",
                "month/coal.pdf\0.txt")) {
            assertTrue(evidence.hash(name).isEmpty(), name);
        }
    }
}
