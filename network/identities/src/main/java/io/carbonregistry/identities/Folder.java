package io.carbonregistry.identities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Folders and files that appear whole or not at all; those with keys are the owner's alone from their first byte. */
final class Folder {
    /** File locks are a process's, not a thread's. */
    private static final Object LOCK = new Object();

    /** No certificate, key or profile comes near it. */
    private static final int LONGEST = 4 * 1024 * 1024;

    private Folder() {}

    /** Fills a folder under another name and gives it its own when all is written. */
    static void create(Path folder, Consumer<Path> content) {
        fill(folder, content);
    }

    /** As {@link #create}, for a folder with keys, mode 0700. */
    static void createPrivate(Path folder, Consumer<Path> content) {
        fill(folder, content, onlyFor(folder, "rwx------"));
    }

    private static void fill(Path folder, Consumer<Path> content, FileAttribute<?>... attributes) {
        Path target = folder.toAbsolutePath();
        refuseExisting(target);
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(target.resolveSibling(""));
            Files.createDirectory(draft, attributes);
            content.accept(draft);
            publish(draft, target);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + target, e);
        } finally {
            delete(draft);
        }
    }

    /** A new file that is its owner's alone from its first byte, to be written. */
    static OutputStream newPrivate(Path file) {
        try {
            return Channels.newOutputStream(
                    Files.newByteChannel(file, Set.of(CREATE_NEW, WRITE), onlyFor(file, "rw-------")));
        } catch (FileAlreadyExistsException e) {
            throw new UncheckedIOException(file + " is there already; nothing was written", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + file, e);
        }
    }

    /** Writes what a file is to hold into a draft of it. */
    interface Writing {
        void into(Path draft) throws IOException;
    }

    /** Writes or replaces a file that holds no secret, and the folders it stands in. */
    static void write(Path file, String content) {
        write(file, draft -> Files.writeString(draft, content));
    }

    /** As {@link #write(Path, String)}, a file that is as secret as its draft. */
    static void write(Path file, Writing content) {
        Path draft = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            content.into(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write " + file, e);
        } finally {
            delete(draft);
        }
    }

    /** Does something while no other thread or process does anything under the lock of the same folder. */
    static <T> T locked(Path folder, Supplier<T> work) {
        synchronized (LOCK) {
            try (FileChannel file = FileChannel.open(folder.resolve(".lock"), CREATE, WRITE);
                    FileLock lock = file.lock()) {
                Objects.requireNonNull(lock);
                return work.get();
            } catch (IOException e) {
                throw new UncheckedIOException("Can't lock " + folder, e);
            }
        }
    }

    static String read(Path file) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IdentityException(file + " is no plain file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new IdentityException(file + " is longer than " + LONGEST + " bytes");
            }
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (NoSuchFileException e) {
            throw new IdentityException("There is no file " + file, e);
        } catch (IOException e) {
            throw new IdentityException("Can't read " + file, e);
        }
    }

    /** Whether users other than the owner may read a file: by its own mode, and by that of each folder on the way to it. */
    static boolean isOpenToOthers(Path file) {
        try {
            Path real = file.toRealPath();
            boolean open = hasAny(real, GROUP_READ, OTHERS_READ);
            for (Path folder = real.getParent(); open && folder != null; folder = folder.getParent()) {
                open = hasAny(folder, GROUP_EXECUTE, OTHERS_EXECUTE);
            }
            return open;
        } catch (IOException e) {
            throw new IdentityException("Can't read " + file, e);
        }
    }

    private static boolean hasAny(Path path, PosixFilePermission... permissions) throws IOException {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !Collections.disjoint(Files.getPosixFilePermissions(path), List.of(permissions));
    }

    /** What stands in a folder, by name, drafts left out; nothing when there is no such folder. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list " + folder, e);
        }
    }

    private static void publish(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            // Another process may have been faster: renaming onto a folder that holds something fails.
            refuseExisting(target);
            throw e;
        }
    }

    private static void refuseExisting(Path target) {
        if (Files.isRegularFile(target) || !list(target).isEmpty()) {
            throw new IdentityException(target + " exists already; nothing was changed");
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> onlyFor(Path path, String owner) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            throw new IdentityException("The file system of " + path + " can't keep a key from other users");
        }
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner));
    }

    private static void delete(Path draft) {
        if (!Files.exists(draft)) {
            return;
        }
        try (Stream<Path> entries = Files.walk(draft)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't clear " + draft, e);
        }
    }
}
