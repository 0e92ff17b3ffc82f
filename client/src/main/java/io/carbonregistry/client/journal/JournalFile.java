package io.carbonregistry.client.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.locks.LockFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The file of a journal: a line of JSON each, appended by any number of programs, its owner's alone. A line that was torn when
 * its writer was killed stays where it is and counts for nothing, since what it tells of was not sent yet.
 *
 * @param path where
 * @param locks what keeps its writers apart, and tells which of them are still there
 */
record JournalFile(Path path, LockFile locks) {

    /** The file, which is made if there is none. */
    static JournalFile open(Path path) {
        LockFile locks = LockFile.open(path.resolveSibling(path.getFileName() + ".locks"));
        locks.alone(() -> {
            if (!Files.exists(path)) {
                PrivateFile.write(path, "");
            }
            return path;
        });
        return new JournalFile(path, locks);
    }

    /** Appends lines; they are on the disk when this returns. */
    void append(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(LineText.of(line)).append('\n'));
        byte[] bytes = text.toString().getBytes(UTF_8);
        locks.alone(() -> {
            write(bytes);
            return path;
        });
    }

    /** Reads every line that is whole. */
    void read(Consumer<Line> to) {
        try (BufferedReader lines = Files.newBufferedReader(path, UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                LineText.read(line).ifPresent(to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the journal " + path + ": " + e.getMessage(), e);
        }
    }

    /** Puts a file aside that has so many bytes, and begins a new one with the lines of what is open. */
    void roll(long bytes) {
        locks.alone(() -> {
            try {
                if (Files.size(path) >= bytes) {
                    OpenActs acts = new OpenActs();
                    read(acts::take);
                    Path aside = path.resolveSibling(path.getFileName() + "." + System.currentTimeMillis());
                    Files.createLink(aside, path);
                    PrivateFile.replace(path, open(acts));
                }
                return path;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot put the journal " + path + " aside: " + e.getMessage(), e);
            }
        });
    }

    private Stream<String> open(OpenActs acts) {
        List<String> lines = new ArrayList<>();
        read(line -> {
            if (acts.isOpen(line.entry())) {
                lines.add(LineText.of(line));
            }
        });
        return lines.stream();
    }

    private void write(byte[] bytes) {
        try (FileChannel file = FileChannel.open(path, READ, WRITE)) {
            long end = file.size();
            file.position(end);
            writeAll(file, isTorn(file, end) ? withBreak(bytes) : bytes);
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the journal " + path + ": " + e.getMessage(), e);
        }
    }

    private static boolean isTorn(FileChannel file, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end > 0 && file.read(last, end - 1) == 1 && last.get(0) != '\n';
    }

    private static byte[] withBreak(byte[] bytes) {
        return ByteBuffer.allocate(bytes.length + 1).put((byte) '\n').put(bytes).array();
    }

    private static void writeAll(FileChannel file, byte[] bytes) throws IOException {
        for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
            file.write(left);
        }
    }
}
