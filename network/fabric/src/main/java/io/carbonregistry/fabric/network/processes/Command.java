package io.carbonregistry.fabric.network.processes;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program that is run to its end.
 *
 * @param words the program and its arguments
 * @param environment what it finds in its environment besides ours
 */
public record Command(List<String> words, Map<String, String> environment) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /**
     * How a program ended.
     *
     * @param status 0 for success
     * @param out what it answered
     * @param err what it said besides
     */
    public record Ending(int status, String out, String err) {

        public boolean succeeded() {
            return status == 0;
        }

        /** The last thing it said, which is what it failed for. */
        public String lastWords() {
            String said = err.isBlank() ? out : err;
            return said.lines()
                    .filter(line -> !line.isBlank())
                    .reduce((before, last) -> last)
                    .orElse("it said nothing");
        }
    }

    /** Runs it; a program that does not come to an end is ended and has failed. */
    public Ending run() {
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectInput(Path.of("/dev/null").toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
            CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Ending(1, "", "no answer within " + PATIENCE.toSeconds() + " s");
            }
            return new Ending(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new FabricException(words.get(0) + " cannot be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FabricException("Interrupted while " + words.get(0) + " ran", e);
        }
    }

    /**
     * Runs it and answers what it answered.
     *
     * @param purpose what it is for, as it follows "cannot"
     * @throws FabricException if it fails, with what it said last
     */
    public String require(String purpose) {
        Ending ending = run();
        if (!ending.succeeded()) {
            throw new FabricException("Cannot " + purpose + ": " + ending.lastWords());
        }
        return ending.out();
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
