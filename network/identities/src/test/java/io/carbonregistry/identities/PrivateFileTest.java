package io.carbonregistry.identities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {
    @TempDir
    Path folder;

    @Test
    void isReplacedWholeOrNotAtAll() throws Exception {
        Path file = folder.resolve("new/bundle");
        PrivateFile.replace(file, Stream.of("one", "two"));
        PrivateFile.replace(file, Stream.of("three"));
        assertEquals("three\n", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));

        Stream<String> broken = Stream.of("four", "five").peek(line -> {
            if (line.equals("five")) {
                throw new IllegalStateException("no more");
            }
        });
        assertThrows(IllegalStateException.class, () -> PrivateFile.replace(file, broken));
        assertEquals("three\n", Files.readString(file));
        try (Stream<Path> left = Files.list(file.resolveSibling(""))) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void isNewUnlessItReplaces() {
        Path file = folder.resolve("key");
        PrivateFile.write(file, "one");
        assertThrows(UncheckedIOException.class, () -> PrivateFile.write(file, "two"));
    }

    /** A folder that only its owner enters keeps what is in it from others, whatever the file's own mode. */
    @Test
    void isNotReadWhenOthersCanReadIt() throws Exception {
        Path open = Files.createDirectories(Path.of("target")).toAbsolutePath().resolve("open-" + System.nanoTime());
        PrivateFile.write(open, "key");
        try {
            assertEquals("key", PrivateFile.read(open));
            for (String mode : List.of("rw-r-----", "rw----r--", "rw-r--r--")) {
                Files.setPosixFilePermissions(open, PosixFilePermissions.fromString(mode));
                IdentityException refusal = assertThrows(IdentityException.class, () -> PrivateFile.read(open));
                assertEquals(
                        open + " can be read by other users, and holds a key: chmod 600 it, and ask who has read it",
                        refusal.getMessage());
            }
        } finally {
            Files.delete(open);
        }
        Path closed = folder.resolve("key");
        PrivateFile.write(closed, "key");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertEquals("key", PrivateFile.read(closed));
    }
}
