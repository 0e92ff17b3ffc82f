package io.carbonregistry.chaos.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.kernel.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a client was told, line by line, kept beside its journals so that the one can be held against the other. A line is with the
 * system once it is written, so it outlives its writer.
 *
 * @param file where
 */
public record Told(Path file) {

    /** What the file of a client is called. */
    public static final String FILE = "told.txt";

    /** How an act has ended. */
    public enum Ending {
        COMMITTED,
        REFUSED
    }

    void committed(Request<?> request, String transaction) {
        write(Ending.COMMITTED, request, transaction);
    }

    void refused(Request<?> request, String reason) {
        write(Ending.REFUSED, request, reason);
    }

    private synchronized void write(Ending ending, Request<?> request, String what) {
        String function = request.getClass().getSimpleName();
        String line =
                System.currentTimeMillis() + " " + ending + " " + function + " " + request.id() + " " + what + "\n";
        try {
            Files.write(file, line.getBytes(UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
