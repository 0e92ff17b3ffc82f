package io.carbonregistry.fabric.network.processes;

import io.carbonregistry.fabric.network.FabricException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
        if (!holds(() -> obstacle.get().isEmpty())) {
            throw new FabricException(what + " is not ready after " + total.toSeconds() + " s: "
                    + obstacle.get().orElse("it is only just now"));
        }
    }

    /** Whether something comes to hold in time. */
    public boolean holds(BooleanSupplier condition) {
        Instant late = Instant.now().plus(total);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(late)) {
                return false;
            }
            pause();
        }
        return true;
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
