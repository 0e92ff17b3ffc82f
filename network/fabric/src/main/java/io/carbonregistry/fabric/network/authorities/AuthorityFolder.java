package io.carbonregistry.fabric.network.authorities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Where a server keeps its settings, its registrar's secret, and whom it knows; nobody but its owner may look in.
 *
 * @param path where
 */
record AuthorityFolder(Path path) {

    private static final int SECRET_BYTES = 24;

    /** What its two authorities are called on the wire. */
    static final String IDENTITIES = "ca";

    static final String TLS = "tlsca";

    /** Makes it where it is not there, with a secret of its own. */
    void prepare() {
        try {
            Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
            if (Files.notExists(path)) {
                Files.createDirectory(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(path.resolve(TLS));
            if (Files.notExists(secretFile())) {
                Files.writeString(secretFile(), random());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + path, e);
        }
    }

    /** The secret of the one who registers others. */
    String secret() {
        try {
            return Files.readString(secretFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + secretFile(), e);
        }
    }

    Path settings() {
        return path.resolve("fabric-ca-server-config.yaml");
    }

    /** Where the second authority's settings and data are. */
    Path tlsSettings() {
        return path.resolve(TLS).resolve("settings.yaml");
    }

    /** The server's own certificate. */
    Path tls() {
        return path.resolve("server");
    }

    static String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Path secretFile() {
        return path.resolve("registrar.secret");
    }
}
