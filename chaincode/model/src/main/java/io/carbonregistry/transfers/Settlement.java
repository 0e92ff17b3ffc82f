package io.carbonregistry.transfers;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;

/**
 * How far an exchange's trades have been delivered.
 *
 * @param exchange the office that reports them
 * @param next the number that the next run starts with
 */
public record Settlement(Actor exchange, long next) implements State {

    /** Where it stands. */
    public static Key<Settlement> key(Actor exchange) {
        return Key.of(Settlement.class, "settlement", exchange);
    }
}
