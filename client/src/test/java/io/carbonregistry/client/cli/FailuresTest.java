package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.cli.session.ExitCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What its operator can mend is told in words, and not as a fault of the program. */
class FailuresTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrongWithANetworkOfFabricIsNotTheProgramsFault() throws Exception {
        Files.writeString(folder.resolve("topology.yaml"), "name: registry");
        StringWriter err = new StringWriter();

        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "--network",
                folder.toString(),
                "network",
                "found");

        assertEquals(ExitCode.FAILED.code(), code);
        assertTrue(err.toString().startsWith("The topology"), err::toString);
        assertFalse(err.toString().contains("fault"), err::toString);
    }
}
