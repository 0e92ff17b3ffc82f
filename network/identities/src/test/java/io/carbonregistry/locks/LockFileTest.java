package io.carbonregistry.locks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

    @TempDir
    private Path folder;

    @Test
    void aProgramThatIsKilledLetsGo() throws Exception {
        Path path = folder.resolve("things");
        Process other = program(path);
        try (LockFile file = LockFile.open(path);
                BufferedReader said = other.inputReader()) {
            assertEquals("true", said.readLine());
            assertTrue(file.tryHold(7).isEmpty());
            assertTrue(file.tryHold(8).isPresent());

            other.destroyForcibly().waitFor();

            assertTrue(file.tryHold(7).isPresent());
        }
    }

    /** An operating system lets go of all of a program's locks on a file when the program closes it anywhere. */
    @Test
    void whoClosesAFileLeavesToOthersWhatTheyHold() throws Exception {
        Path path = folder.resolve("things");
        try (LockFile file = LockFile.open(path)) {
            FileLock held = file.tryHold(7).orElseThrow();
            LockFile.open(path).close();
            assertTrue(file.tryHold(7).isEmpty());
            Process other = program(path);
            try (BufferedReader said = other.inputReader()) {
                assertEquals("false", said.readLine());
            } finally {
                other.destroyForcibly().waitFor();
            }
            file.release(held);
            assertTrue(file.tryHold(7).isPresent());
        }
    }

    @Test
    void programsThatGoUnderSeveralFilesNeverBlockEachOther() throws Exception {
        List<Process> programs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            programs.add(program(folder.resolve("one"), folder.resolve("two"), folder.resolve("three")));
        }
        for (Process program : programs) {
            assertEquals(0, program.waitFor());
        }
    }

    private static Process program(Path... files) throws IOException {
        Stream<String> command = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LockingProgram.class.getName());
        return new ProcessBuilder(Stream.concat(command, Arrays.stream(files).map(Path::toString))
                        .toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
