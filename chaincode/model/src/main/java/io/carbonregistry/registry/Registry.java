package io.carbonregistry.registry;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The control record that every act reads.
 *
 * @param clock whether days follow the proposals' own dates or roll freely
 * @param day the business day that is open, Asia/Shanghai
 * @param code the digest of the code in force
 * @param halt why nothing else is done, while the registry is halted
 */
public record Registry(Clock clock, LocalDate day, Digest code, Optional<Halt> halt) implements State {

    /** What moves the day. */
    public enum Clock {
        /** The proposal's own date, forward only. */
        REAL,
        /** Any later date; every output says so. */
        SIMULATED
    }

    /**
     * A halt.
     *
     * @param because the reason as the office gave it
     * @param since the day of the halt
     */
    public record Halt(String because, LocalDate since) {}

    /** Where it stands. */
    public static Key<Registry> key() {
        return Key.of(Registry.class, "registry");
    }

    /** On another day. */
    public Registry on(LocalDate opened) {
        return new Registry(clock, opened, code, halt);
    }

    /** Halted, or running where there is no halt. */
    public Registry with(Optional<Halt> newHalt) {
        return new Registry(clock, day, code, newHalt);
    }

    /** Under other code. */
    public Registry adopting(Digest newCode) {
        return new Registry(clock, day, newCode, halt);
    }
}
