package io.carbonregistry.client.attestations;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes a file that its owner alone may read, whole or not at all. */
public final class OwnerFile {

    private OwnerFile() {}

    /** Writes lines; what was there before is replaced once all are written. */
    public static void write(Path file, Stream<String> lines) {
        try {
            Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
            Path next = Files.createTempFile(
                    folder,
                    ".bundle",
                    ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                write(lines, next);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void write(Stream<String> lines, Path to) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.write(line);
                out.write('\n');
            }
        }
    }
}
