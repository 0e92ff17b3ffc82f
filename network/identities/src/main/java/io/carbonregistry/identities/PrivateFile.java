package io.carbonregistry.identities;

import java.nio.file.Path;

/** A file that is its owner's alone from its first byte, mode 0600: for keys, and for what opens something secret. */
public final class PrivateFile {
    private PrivateFile() {}

    /**
     * Writes a new file.
     *
     * @throws java.io.UncheckedIOException if there is one, or it can't be written
     * @throws IdentityException if the file system can't keep it from other users
     */
    public static void write(Path file, String content) {
        Folder.writePrivate(file, content);
    }
}
