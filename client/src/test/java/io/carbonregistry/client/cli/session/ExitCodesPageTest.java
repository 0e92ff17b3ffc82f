package io.carbonregistry.client.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page on exit codes names every one of them, and no other. */
class ExitCodesPageTest {

    @Test
    void namesEveryExitCode() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/exit-codes.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .map(line ->
                        line.substring(0, line.indexOf('|', line.indexOf('`'))).strip())
                .toList();
        assertEquals(
                Arrays.stream(ExitCode.values())
                        .map(code -> "| " + code.code() + " | `" + code + "`")
                        .toList(),
                rows);
    }
}
