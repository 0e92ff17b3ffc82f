package io.carbonregistry.mutations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One change of a production source.
 *
 * @param broken what is broken, in words
 * @param file the source, below the root package
 * @param text what stands there, exactly once; any space between two of its words stands for any space
 * @param instead what stands there instead
 * @param noticed the test class that must fail below the root package, and a method of it after a #
 */
record Mutation(String broken, String file, String text, String instead, String noticed) {

    static final String ROOT = "io/carbonregistry/";

    private static final Path SOURCES = Path.of("src/main/java", ROOT);
    private static final Path TOLD = Path.of("src/test/resources", ROOT, "mutations");
    private static final int LINES = 5;

    /** All that are told, file by file. */
    static List<Mutation> all() throws IOException {
        try (Stream<Path> files = Files.list(TOLD)) {
            return files.sorted().flatMap(Mutation::told).toList();
        }
    }

    /** The source with the change. */
    String changed() throws IOException {
        String source = Files.readString(SOURCES.resolve(file));
        Matcher found = Pattern.compile(
                        Arrays.stream(text.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .matcher(source);
        require(found.find(), "is not there");
        String changed = source.substring(0, found.start()) + instead + source.substring(found.end());
        require(!found.find(), "is there twice");
        return changed;
    }

    /** The binary name of the class that is changed. */
    String type() {
        return (ROOT + file.substring(0, file.lastIndexOf('.'))).replace('/', '.');
    }

    /** The binary name of the test that must fail. */
    String test() {
        return ROOT.replace('/', '.') + noticed.split("#", 2)[0];
    }

    @Override
    public String toString() {
        return broken;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(broken + ": \"" + text + "\" " + otherwise + " in " + file);
        }
    }

    private static Stream<Mutation> told(Path file) {
        try {
            return Arrays.stream(Files.readString(file).strip().split("\n\n+")).map(Mutation::of);
        } catch (IOException e) {
            throw new IllegalStateException(file.toString(), e);
        }
    }

    private static Mutation of(String paragraph) {
        List<String> lines = paragraph.lines().toList();
        if (lines.size() != LINES) {
            throw new IllegalStateException("five lines each: " + paragraph);
        }
        return new Mutation(
                lines.get(0),
                lines.get(1),
                after("-", lines.get(2)),
                after("+", lines.get(3)),
                after("?", lines.get(4)));
    }

    private static String after(String mark, String line) {
        if (!line.startsWith(mark)) {
            throw new IllegalStateException(mark + " expected: " + line);
        }
        return line.substring(1).strip();
    }
}
