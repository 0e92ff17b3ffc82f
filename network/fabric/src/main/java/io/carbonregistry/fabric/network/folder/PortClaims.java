package io.carbonregistry.fabric.network.folder;

import io.carbonregistry.locks.LockFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which ports this machine's programs have been given, whether anybody listens there yet or not, so that two programs that start at the
 * same time are not given the same. A claim ends with the program that holds it.
 */
final class PortClaims {

    private static final Optional<LockFile> FILE = open();

    private PortClaims() {}

    /** Whether nobody had claimed a port, which is then this program's; always, where claims cannot be kept. */
    static boolean claim(int port) {
        return FILE.map(file -> file.tryHold(port).isPresent()).orElse(true);
    }

    private static Optional<LockFile> open() {
        try {
            return Optional.of(LockFile.open(Path.of(System.getProperty("java.io.tmpdir"), "registry-ports")));
        } catch (UncheckedIOException closed) {
            return Optional.empty();
        }
    }
}
