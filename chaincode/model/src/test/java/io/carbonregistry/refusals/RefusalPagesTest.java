package io.carbonregistry.refusals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages on refusals say what the rules are; {@code -Drefusals.write=true} writes them anew. */
class RefusalPagesTest {

    private static final Path FOLDER = Path.of("../../docs/refusals");

    @Test
    void sayWhatTheRulesAre() throws IOException {
        SortedMap<String, String> pages = new Pages().all();
        if (Boolean.getBoolean("refusals.write")) {
            write(pages);
        }
        assertEquals(pages, committed(), "docs/refusals differ from the rules: write them with -Drefusals.write=true");
    }

    private static void write(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String gone : committed().keySet()) {
            Files.delete(FOLDER.resolve(gone));
        }
        for (String name : pages.keySet()) {
            Files.writeString(FOLDER.resolve(name), pages.get(name));
        }
    }

    private static SortedMap<String, String> committed() throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
