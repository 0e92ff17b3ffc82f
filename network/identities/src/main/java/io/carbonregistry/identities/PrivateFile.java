package io.carbonregistry.identities;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A file that is its owner's alone from its first byte, mode 0600: for keys, and for whatever is secret. */
public final class PrivateFile {
    private PrivateFile() {}

    /**
     * Begins a new file.
     *
     * @throws UncheckedIOException if there is one, or it can't be written
     * @throws IdentityException if the file system can't keep it from other users
     */
    public static OutputStream create(Path file) {
        return Folder.newPrivate(file);
    }

    /** Writes a new file whole, as {@link #create} begins it. */
    public static void write(Path file, byte[] content) {
        try (OutputStream out = create(file)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + file, e);
        }
    }

    /** Writes a new file of text in UTF-8. */
    public static void write(Path file, String content) {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a file that nobody else can read.
     *
     * @throws IdentityException when others can, or it can't be read
     */
    public static String read(Path file) {
        String content = Folder.read(file);
        if (Folder.isOpenToOthers(file)) {
            throw new IdentityException(
                    file + " can be read by other users, and holds a key: chmod 600 it, and ask who has read it");
        }
        return content;
    }

    /** Writes lines of text in UTF-8; what was there before is replaced once all are written. */
    public static void replace(Path file, Stream<String> lines) {
        Folder.write(file, draft -> {
            try (Writer out = new BufferedWriter(new OutputStreamWriter(create(draft), StandardCharsets.UTF_8))) {
                for (String line : (Iterable<String>) lines::iterator) {
                    out.write(line);
                    out.write('\n');
                }
            }
        });
    }
}
