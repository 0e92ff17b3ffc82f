package io.carbonregistry.fabric.network.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands tell what they do, and fail with a sentence. */
final class MainTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandHasHelpWithAnExample(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(out.toString().contains("scripts/network " + command), out.toString());
        assertTrue(out.toString().contains("example"), out.toString());
    }

    @Test
    void withoutProgramsItIsSaidWhatToDo() {
        assertEquals(1, run("up", "--folder", folder.resolve("n").toString(), "--fabric-bin", folder.toString()));
        assertTrue(err.toString().startsWith("scripts/network: Fabric's programs were not found in"), err.toString());
        assertFalse(err.toString().contains("\tat "), err.toString());
        assertFalse(Files.exists(folder.resolve("n")), "nothing is made without programs");
    }

    @Test
    void aCommandThatIsNoneIsCalledWrongly() {
        assertEquals(2, run("frobnicate"));
    }

    static Set<String> commands() {
        return Main.commandLine().getSubcommands().keySet();
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
