package io.carbonregistry;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.kernel.Digest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Names the code that decides: SHA-256 over the sorted names and digests of the jars it came from, one {@code name digest} a line.
 * The jars are reproducible, so anybody who builds the same sources gets the same digest. Classes that were loaded from a folder,
 * as a build has it, count file by file.
 */
public final class CodeDigest {

    private CodeDigest() {}

    /**
     * The digest of the code that these classes came with.
     *
     * @throws IOException if it cannot be read again
     */
    public static Digest of(List<Class<?>> classes) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (Class<?> type : classes) {
            Path origin = origin(type);
            Path folder = Files.isDirectory(origin) ? origin : parent(origin);
            for (Path file : files(origin)) {
                digests.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Digest.of(Files.readAllBytes(file)).value());
            }
        }
        return Digest.of(text(digests).getBytes(UTF_8));
    }

    private static Path origin(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("no file holds " + type.getName(), e);
        }
    }

    private static Path parent(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IOException("not a file: " + file);
        }
        return parent;
    }

    private static List<Path> files(Path origin) throws IOException {
        if (!Files.isDirectory(origin)) {
            return List.of(origin.toAbsolutePath());
        }
        try (Stream<Path> all = Files.walk(origin)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String text(SortedMap<String, String> digests) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> file : digests.entrySet()) {
            text.append(file.getKey()).append(' ').append(file.getValue()).append('\n');
        }
        return text.toString();
    }
}
