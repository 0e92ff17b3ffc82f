package io.carbonregistry.bench.parts;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.carbonregistry.bench.parts.Bills.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Advisories in the Open Source Vulnerability format: one JSON file each, as public databases offer them. */
record Advisories(List<JsonObject> all) {

    static Advisories of(Path folder) throws IOException {
        List<JsonObject> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.add(new Gson().fromJson(Files.readString(file), JsonObject.class));
            }
        }
        return new Advisories(all);
    }

    /** What stands against a library: the ids of advisories that name its version. */
    List<String> against(Library library) {
        return all.stream()
                .filter(advisory -> !advisory.has("withdrawn"))
                .filter(advisory -> list(advisory, "affected").stream().anyMatch(one -> isMeant(one, library)))
                .map(advisory -> advisory.get("id").getAsString())
                .toList();
    }

    private static boolean isMeant(JsonObject affected, Library library) {
        JsonObject named = affected.getAsJsonObject("package");
        return named != null
                && named.get("ecosystem").getAsString().equals("Maven")
                && named.get("name").getAsString().equals(library.name())
                && (list(affected, "ranges").stream().anyMatch(range -> holds(range, library.version()))
                        || affected.has("versions")
                                && affected.getAsJsonArray("versions").asList().stream()
                                        .anyMatch(
                                                version -> version.getAsString().equals(library.version())));
    }

    /** Events stand in their order: introduced, fixed, introduced again. */
    private static boolean holds(JsonObject range, String version) {
        boolean holds = false;
        for (JsonObject event : list(range, "events")) {
            if (event.has("introduced") && isUpTo(event.get("introduced").getAsString(), version)) {
                holds = true;
            }
            if (event.has("fixed") && isUpTo(event.get("fixed").getAsString(), version)) {
                holds = false;
            }
            if (event.has("last_affected")
                    && !isUpTo(version, event.get("last_affected").getAsString())) {
                holds = false;
            }
        }
        return holds;
    }

    private static boolean isUpTo(String one, String other) {
        return compare(one, other) <= 0;
    }

    /** By numbers from the left; a version with a word behind its numbers comes before the one without, as betas do. */
    static int compare(String one, String other) {
        String[] left = one.split("[.-]", -1);
        String[] right = other.split("[.-]", -1);
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int compared = rank(i < left.length ? left[i] : "").compareTo(rank(i < right.length ? right[i] : ""));
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private static Integer rank(String part) {
        if (part.isEmpty() || part.matches("(?i)final|release|android|jre")) {
            return 0;
        }
        return part.matches("[0-9]{1,9}") ? Integer.valueOf(part) : Integer.valueOf(-1);
    }

    private static List<JsonObject> list(JsonObject object, String name) {
        return object.has(name)
                ? object.getAsJsonArray(name).asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .toList()
                : List.of();
    }
}
