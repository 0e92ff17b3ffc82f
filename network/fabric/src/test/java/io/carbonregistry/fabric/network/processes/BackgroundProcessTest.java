package io.carbonregistry.fabric.network.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is known by its id and its start, and by nothing less. */
final class BackgroundProcessTest {

    @TempDir
    Path folder;

    private BackgroundProcess process;

    @BeforeEach
    void start() {
        process = new BackgroundProcess(folder, "sleeper");
        process.start(List.of("sh", "-c", "echo began; exec sleep 60"), List.of(), Map.of());
    }

    @AfterEach
    void stop() {
        process.stop();
    }

    @Test
    void anybodyFindsItByItsFileUntilItIsStopped() {
        assertTrue(new BackgroundProcess(folder, "sleeper").running().isPresent());
        process.stop();
        assertTrue(process.running().isEmpty());
    }

    @Test
    void aProcessThatBeganAtAnotherTimeIsNotIt() throws IOException {
        Path file = folder.resolve("sleeper.pid");
        String remembered = Files.readString(file);
        Files.writeString(file, remembered.split(" ", -1)[0] + " 2020-01-01T00:00:00Z");
        assertTrue(process.running().isEmpty());
        Files.writeString(file, remembered);
        assertTrue(process.running().isPresent());
    }

    @Test
    void whatWasKilledHasEnded() {
        ProcessHandle handle = process.running().orElseThrow();
        process.kill();
        assertFalse(handle.isAlive());
    }

    @Test
    void aPausedProcessStandsStillAndStillEndsWhenItIsKilled() throws IOException {
        ProcessHandle handle = process.running().orElseThrow();
        process.pause();
        assertEquals("T", state(handle));
        process.resume();
        assertEquals("S", state(handle));
        process.pause();
        process.kill();
        assertFalse(handle.isAlive());
    }

    @Test
    void itsLastWordsAreThoseOfItsLog() {
        Patience.usual()
                .until(
                        "The first line",
                        () -> process.lastWords().equals("began")
                                ? Optional.empty()
                                : Optional.of(process.lastWords()));
    }

    @Test
    void ofATraceItTellsWhy() throws IOException {
        Files.writeString(process.log(), "panic: no port\n\ngoroutine 1 [running]:\nmain.main()\n\t/main.go:15 +0xf\n");
        assertEquals("panic: no port", process.lastWords());
    }

    @Test
    void whatEndedAnEarlierLifeIsNotItsLastWord() throws IOException {
        process.stop();
        Files.writeString(process.log(), "panic: no port\n\ngoroutine 1 [running]:\nmain.main()\n\t/main.go:15 +0xf\n");
        process.start(List.of("sleep", "60"), List.of(), Map.of());
        assertEquals("it said nothing", process.lastWords());
    }

    /** As the system tells it; T is stopped. */
    private static String state(ProcessHandle handle) {
        return new Command(List.of("ps", "-o", "state=", "-p", Long.toString(handle.pid())), Map.of())
                .require("ask for the state of a process")
                .strip()
                .substring(0, 1);
    }
}
