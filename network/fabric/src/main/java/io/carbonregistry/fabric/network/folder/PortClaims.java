package io.carbonregistry.fabric.network.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Which ports this machine's programs have been given, whether anybody listens there yet or not: a locked byte of a file each, so that two
 * programs that start at the same time are not given the same. A claim ends with the program that holds it.
 */
final class PortClaims {

    private static final Optional<FileChannel> FILE = open();

    private PortClaims() {}

    /** Whether nobody had claimed a port, which is then this program's; always, where claims cannot be kept. */
    static boolean claim(int port) {
        return FILE.map(file -> lock(file, port)).orElse(true);
    }

    private static boolean lock(FileChannel file, int port) {
        try {
            return file.tryLock(port, 1, false) != null;
        } catch (OverlappingFileLockException own) {
            return false;
        } catch (IOException unlockable) {
            return true;
        }
    }

    private static Optional<FileChannel> open() {
        try {
            Path file = Path.of(System.getProperty("java.io.tmpdir"), "registry-ports");
            return Optional.of(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        } catch (IOException closed) {
            return Optional.empty();
        }
    }
}
