package io.carbonregistry.client.imports;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A plain file that a person names.
 *
 * @param path its name
 */
public record ImportedFile(Path path) {

    /** The longest file that is read whole, and the longest line of one that is not: several times what any of ours has. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    /**
     * All that is in it.
     *
     * @throws RefusedException as malformed, if it is no plain file, or too long
     * @throws IOException if it cannot be read
     */
    public byte[] bytes() throws IOException {
        try (InputStream in = open()) {
            return bounded(in);
        }
    }

    /** As {@link #bytes()}, for whoever does not expect files to fail. */
    public byte[] allBytes() {
        try {
            return bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * The text in it, in UTF-8.
     *
     * @throws java.nio.charset.CharacterCodingException if it is in something else
     * @throws IOException if it cannot be read
     */
    public String text() throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(java.nio.ByteBuffer.wrap(bytes()))
                .toString();
    }

    /** What a stream that a person directs here has, read as a file is. */
    public static byte[] bounded(Path name, InputStream in) throws IOException {
        return new ImportedFile(name).bounded(in);
    }

    /**
     * Its lines, one after the other, however many they are.
     *
     * @throws IOException if it cannot be read
     */
    public Lines lines(Charset charset) throws IOException {
        return new Lines(path, new BufferedReader(new InputStreamReader(open(), charset.newDecoder())));
    }

    /** A stream of it, for whoever bounds himself what he keeps of it. */
    public InputStream open() throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw RefusedException.because(Reason.MALFORMED, path, "a plain file", "a folder, a device or a pipe");
        }
        return Files.newInputStream(path);
    }

    private byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLong(path, "");
        }
        return bytes;
    }

    private static RefusedException tooLong(Path path, String place) {
        return RefusedException.because(
                Reason.MALFORMED, path + place, "at most " + MOST_BYTES + " characters", "more than that");
    }

    /** The lines of a file. */
    public static final class Lines implements AutoCloseable {

        private final Path path;
        private final BufferedReader reader;
        private long number;

        private Lines(Path path, BufferedReader reader) {
            this.path = path;
            this.reader = reader;
        }

        /**
         * The next one, without its end; nothing after the last.
         *
         * @throws RefusedException as malformed, if it is too long
         */
        public Optional<String> next() throws IOException {
            StringBuilder line = new StringBuilder();
            number++;
            int read = reader.read();
            if (read < 0) {
                return Optional.empty();
            }
            for (; read >= 0 && read != '\n'; read = reader.read()) {
                if (line.length() == MOST_BYTES) {
                    throw tooLong(path, ":" + number);
                }
                line.append((char) read);
            }
            int end = line.length() - 1;
            if (end >= 0 && line.charAt(end) == '\r') {
                line.setLength(end);
            }
            return Optional.of(line.toString());
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
