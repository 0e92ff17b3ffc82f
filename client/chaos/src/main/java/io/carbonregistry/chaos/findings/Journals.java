package io.carbonregistry.chaos.findings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The journals of all clients, read as whoever has nothing but the files would read them. */
final class Journals {

    private static final Set<String> OPEN = Set.of("UNKNOWN", "UNDER_WAY");

    private final Map<String, Promise> promises = new LinkedHashMap<>();

    private Journals() {}

    /** Reads those of each home. */
    static Collection<Promise> of(List<Path> homes) throws IOException {
        Journals journals = new Journals();
        for (Path home : homes) {
            try (Stream<Path> files = Files.list(home)) {
                for (Path file : files.filter(Journals::isJournal).sorted().toList()) {
                    journals.read(home, file);
                }
            }
        }
        return journals.promises.values();
    }

    /** Those that were put aside included. */
    private static boolean isJournal(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".journal") && !name.endsWith(".locks");
    }

    private void read(Path home, Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("{\"@type\":\"Sent\"")) {
                    read(home, line);
                }
            }
        }
    }

    private void read(Path home, String text) {
        JsonObject line;
        try {
            line = JsonParser.parseString(text).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException torn) {
            return;
        }
        String entry = home + " " + line.get("entry");
        switch (line.get("@type").getAsString()) {
            case "Begun" -> promises.putIfAbsent(entry, begun(line));
            case "Ended" -> promises.computeIfPresent(entry, (same, promise) -> ended(promise, line));
            default -> throw new IllegalStateException("a journal says " + text);
        }
    }

    private static Promise begun(JsonObject line) {
        String act = line.get("function").getAsString() + " " + line.get("id").getAsString();
        return new Promise(act, Optional.empty(), Optional.empty());
    }

    private static Promise ended(Promise promise, JsonObject line) {
        String outcome = line.get("outcome").getAsString();
        return OPEN.contains(outcome)
                ? promise
                : new Promise(
                        promise.act(),
                        Optional.of(outcome),
                        Optional.ofNullable(line.get("transaction")).map(JsonElement::getAsString));
    }
}
