package io.carbonregistry.bench.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.bench.parts.Bills.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Of the libraries in the programs: every one is listed, each has a licence that was looked at, none is known to be unsound. */
class PartsTest {

    private static final Path PAGE = Path.of("../../docs/licences.md");

    /** They ask for their text to go along, and for nothing of what is built with them. */
    private static final Set<String> PERMISSIVE = Set.of(
            "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "Bouncy Castle Licence", "CC0-1.0", "The MIT License");

    /** Those that ask for more are named one by one: they ask it of changes to themselves alone. */
    private static final Map<String, String> WEAK = Map.of(
            "com.h2database:h2-mvstore", "MPL-2.0 or EPL-1.0: changes to it are to be published",
            "de.erichseifert.vectorgraphics2d:VectorGraphics2D",
                    "LGPL-3.0: it stays a jar of its own that can be exchanged",
            "org.jfree:jfreechart", "LGPL-2.1: it stays a jar of its own that can be exchanged");

    @Test
    void thePageListsThemAll() throws Exception {
        String page = Bills.read().page();
        if (Boolean.getBoolean("licences.write")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(Files.readString(PAGE), page, "again with -Dlicences.write=true");
    }

    @Test
    void noLicenceSurprises() throws Exception {
        for (Library library : Bills.read().libraries().keySet()) {
            assertTrue(
                    WEAK.containsKey(library.name())
                            || !library.licences().isEmpty() && PERMISSIVE.containsAll(library.licences()),
                    library.toString());
        }
    }

    /** What is kept here is checked by every build; a whole database by {@code scripts/advisories --database FOLDER}. */
    @Test
    void nothingIsKnownAgainstThem() throws Exception {
        String folder = System.getProperty("advisories", "");
        Advisories advisories = Advisories.of(folder.isEmpty() ? kept() : Path.of(folder));
        SortedMap<String, List<String>> found = new TreeMap<>();
        for (Library library : Bills.read().libraries().keySet()) {
            List<String> against = advisories.against(library);
            if (!against.isEmpty()) {
                found.put(library.name() + ":" + library.version(), against);
            }
        }
        System.out.println("compared with " + advisories.all().size() + " advisories");
        assertEquals(Map.of(), found);
    }

    @Test
    void aVersionThatAnAdvisoryNamesIsFound() throws Exception {
        Advisories advisories = Advisories.of(kept());
        assertTrue(advisories.all().size() >= 5);
        for (String version : List.of("3.25.4", "4.0.0", "4.27.4", "4.28.0", "4.28.1")) {
            assertEquals(List.of("GHSA-735f-pc8j-v9w8"), advisories.against(protobuf(version)), version);
        }
        for (String version : List.of("3.25.5", "3.26.0", "4.27.5", "4.28.2", "4.34.0")) {
            assertEquals(List.of(), advisories.against(protobuf(version)), version);
        }
        assertEquals(List.of(), advisories.against(new Library("com.google.protobuf:protobuf", "3.25.4", List.of())));
        assertTrue(Advisories.compare("33.6.0-android", "32.0.0") > 0);
        assertTrue(Advisories.compare("1.0-beta1", "1.0") < 0);
    }

    private static Library protobuf(String version) {
        return new Library("com.google.protobuf:protobuf-java", version, List.of());
    }

    private static Path kept() throws Exception {
        return Path.of(Objects.requireNonNull(PartsTest.class.getResource("advisories"))
                .toURI());
    }
}
