package io.carbonregistry.fabric.network.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs are found whole and of a fitting version, or what is missing is said. */
final class ProgramSearchTest {

    @TempDir
    Path place;

    @BeforeEach
    void putPrograms() throws IOException {
        for (String name : FabricPrograms.NEEDED) {
            program(name, "echo 'peer:'; echo ' Version: v3.1.5'");
        }
    }

    @Test
    void thoseThatFitAreFound() {
        assertEquals(
                new FabricPrograms(place, "3.1.5"),
                ProgramSearch.in(List.of(place)).require());
    }

    @Test
    void theFirstPlaceWithAPeerCounts() {
        assertEquals(
                place,
                ProgramSearch.in(List.of(place.resolve("empty"), place))
                        .require()
                        .folder());
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        program("peer", "echo ' Version: v2.5.9'");
        assertTold("are 2.5.9 and 3.1 is needed");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        Files.delete(place.resolve("osnadmin"));
        assertTold("[osnadmin] are missing");
    }

    @Test
    void whereNothingIsTheRemedyIsTold() throws IOException {
        Files.delete(place.resolve("peer"));
        assertTold("scripts/network install");
    }

    private void assertTold(String expected) {
        ProgramSearch search = ProgramSearch.in(List.of(place));
        assertTrue(search.found().isEmpty());
        assertTrue(search.report().contains(expected), search.report());
        assertThrows(FabricException.class, search::require);
    }

    private void program(String name, String line) throws IOException {
        Path file = Files.writeString(place.resolve(name), "#!/bin/sh\n" + line + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }
}
