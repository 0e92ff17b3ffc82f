package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.cli.session.ExitCode;
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
        Screen screen = new Screen();

        assertEquals(ExitCode.FAILED, screen.type("--network " + folder + " network found"));
        assertTrue(screen.err().startsWith("The topology"), screen::err);
        assertFalse(screen.err().contains("fault"), screen::err);
    }
}
