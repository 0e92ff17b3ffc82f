package io.carbonregistry.bench.parts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The bills of materials of the three programs, as CycloneDX writes them. */
record Bills(SortedMap<Library, SortedSet<String>> libraries) {

    private static final Path ROOT = Path.of("../..");
    private static final Map<String, String> PROGRAMS =
            new TreeMap<>(Map.of("chaincode", "chaincode/contract", "client", "client", "ledger", "network/devledger"));

    /** A library in one version, with its licences. */
    record Library(String name, String version, List<String> licences) implements Comparable<Library> {

        @Override
        public int compareTo(Library other) {
            return (name + ":" + version).compareTo(other.name + ":" + other.version);
        }
    }

    /** Those that the build has written: libraries, and the programs that have them. A build without a network writes none. */
    static Bills read() throws IOException {
        assumeTrue(
                PROGRAMS.values().stream().allMatch(program -> Files.exists(file(program))),
                "NOT RUN: a build without a network (mvn -o) writes no bills of materials");
        SortedMap<Library, SortedSet<String>> libraries = new TreeMap<>();
        for (Map.Entry<String, String> program : PROGRAMS.entrySet()) {
            JsonObject bill = new Gson().fromJson(Files.readString(file(program.getValue())), JsonObject.class);
            for (JsonElement component : bill.getAsJsonArray("components")) {
                Library library = library(component.getAsJsonObject());
                if (!library.name().startsWith("io.carbonregistry:")) {
                    libraries
                            .computeIfAbsent(library, unused -> new TreeSet<>())
                            .add(program.getKey());
                }
            }
        }
        return new Bills(libraries);
    }

    private static Path file(String program) {
        return ROOT.resolve(program).resolve("target/bom.json");
    }

    private static Library library(JsonObject component) {
        String name = component.get("group").getAsString() + ":"
                + component.get("name").getAsString();
        List<String> licences = !component.has("licenses")
                ? List.of()
                : component.getAsJsonArray("licenses").asList().stream()
                        .map(Bills::licence)
                        .sorted()
                        .toList();
        return new Library(name, component.get("version").getAsString(), licences);
    }

    private static String licence(JsonElement element) {
        JsonObject choice = element.getAsJsonObject();
        if (choice.has("expression")) {
            return choice.get("expression").getAsString();
        }
        JsonObject licence = choice.getAsJsonObject("license");
        return licence.get(licence.has("id") ? "id" : "name").getAsString();
    }

    /** The page of the documentation that lists them. */
    String page() {
        StringBuilder page = new StringBuilder("""
                # Libraries in the programs, and their licences

                Written by the build from the programs' bills of materials (CycloneDX, `target/bom.json` of `chaincode/contract`, `client` and
                `network/devledger`), and compared with them by every build. `grpc-netty-shaded` carries Netty within itself, and
                `conscrypt-openjdk-uber` BoringSSL: no bill lists what a jar hides. Fabric's own programs are Apache-2.0 and not part of a build.

                | Library | Version | Licence | In |
                | --- | --- | --- | --- |
                """);
        libraries.forEach((library, programs) -> page.append("| ")
                .append(library.name())
                .append(" | ")
                .append(library.version())
                .append(" | ")
                .append(String.join(" or ", library.licences()))
                .append(" | ")
                .append(String.join(", ", programs))
                .append(" |\n"));
        return page.toString();
    }
}
