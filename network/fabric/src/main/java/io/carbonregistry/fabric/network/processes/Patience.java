package io.carbonregistry.fabric.network.processes;

import io.carbonregistry.fabric.network.FabricException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Waiting by asking again and again.
 *
 * @param total after which it is given up
 * @param between the pause between two questions
 */
public record Patience(Duration total, Duration between) {

    /** For what takes a moment on an idle machine and long on a busy one. */
    public static Patience usual() {
        return new Patience(Duration.ofSeconds(90), Duration.ofMillis(100));
    }

    /**
     * Asks until nothing stands in the way.
     *
     * @param what is waited for, as a sentence begins with it
     * @param obstacle what is still in the way
     * @throws FabricException if something still is in the end
     */
    public void until(String what, Supplier<Optional<String>> obstacle) {
        Instant late = Instant.now().plus(total);
        Optional<String> left = obstacle.get();
        while (left.isPresent()) {
            if (Instant.now().isAfter(late)) {
                throw new FabricException(what + " is not ready after " + total.toSeconds() + " s: " + left.get());
            }
            pause();
            left = obstacle.get();
        }
    }

    private void pause() {
        try {
            Thread.sleep(between.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FabricException("Interrupted while the network was waited for", e);
        }
    }
}
