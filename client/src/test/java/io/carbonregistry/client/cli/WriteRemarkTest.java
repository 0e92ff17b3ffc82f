package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.verification.ConfidedRemark;
import io.carbonregistry.verification.Remark;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A remark is written for its act alone, with a seed of its own, and only its root is told. */
class WriteRemarkTest {

    private static final Records RECORDS = Routes.records();

    @TempDir
    private Path folder;

    @Test
    void isWrittenUnderItsEntryWithARootThatIsTold() throws Exception {
        Path draft = folder.resolve("draft.json");
        Files.writeString(draft, "{\"adjustments\":[{\"by\":\"12.34\"}],\"text\":\"coal read twice\"}");
        String told = written(draft, "verdict", "one.json");
        JsonObject file = (JsonObject) CanonicalJson.parse(Files.readAllBytes(folder.resolve("one.json")));
        assertEquals(Set.of("verdict"), file.members().keySet());
        Remark remark = RECORDS.read(
                        ConfidedRemark.class, CanonicalJson.bytes(file.members().get("verdict")))
                .remark()
                .orElseThrow();
        assertEquals("coal read twice", remark.text());
        assertTrue(told.contains(remark.root().toString()), told);
        assertFalse(told.contains("12.34"), told);
        assertNotEquals(told, written(draft, "verdict", "two.json"), "another seed, another root");
    }

    private String written(Path draft, String entry, String file) {
        Screen screen = new Screen();
        assertEquals(
                ExitCode.OK,
                screen.type("--lang en verification write-remark --for " + entry + " --from " + draft + " --out "
                        + folder.resolve(file)),
                screen::err);
        return screen.out();
    }
}
