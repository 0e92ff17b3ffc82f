package io.carbonregistry.locks;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A file whose positions stand for things that one program at a time may use; position 0 is the file's own.
 *
 * <p>All users of one file in a program share one channel: an operating system lets go of a program's locks on a file as soon as
 * it closes any channel of it.
 */
public final class LockFile implements AutoCloseable {

    private static final Map<Path, LockFile> OPEN = new HashMap<>();
    private static final long PAUSE_NANOS = 500_000;

    private final Path path;
    private final FileChannel channel;
    private int users;

    private LockFile(Path path) {
        this.path = path;
        try {
            Files.createDirectories(path.resolveSibling(""));
            this.channel = FileChannel.open(path, CREATE, WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + path + ": " + e.getMessage(), e);
        }
    }

    /** Opens a file, or makes it; to be closed by whoever asks. */
    public static LockFile open(Path path) {
        synchronized (OPEN) {
            LockFile file = OPEN.computeIfAbsent(path.toAbsolutePath().normalize(), LockFile::new);
            file.users++;
            return file;
        }
    }

    /** Holds what a position stands for, unless somebody does already; closing the lock lets go of it. */
    public Optional<FileLock> tryHold(long position) {
        try {
            return Optional.ofNullable(channel.tryLock(position, 1, false));
        } catch (OverlappingFileLockException held) {
            return Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Lets go of something. */
    public void release(FileLock held) {
        try {
            held.release();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Does something while nobody else does anything under this file, and waits until nobody does. It asks again and again: an
     * operating system that lets programs wait sees a deadlock where two threads of each wait for different files.
     */
    public synchronized <T> T alone(Supplier<T> work) {
        Optional<FileLock> whole = tryHold(0);
        while (whole.isEmpty()) {
            LockSupport.parkNanos(PAUSE_NANOS);
            whole = tryHold(0);
        }
        try {
            return work.get();
        } finally {
            release(whole.get());
        }
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            if (--users == 0) {
                OPEN.remove(path);
                closeChannel();
            }
        }
    }

    private void closeChannel() {
        try {
            channel.close();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private UncheckedIOException unusable(IOException why) {
        return new UncheckedIOException("cannot lock " + path + ": " + why.getMessage(), why);
    }
}
