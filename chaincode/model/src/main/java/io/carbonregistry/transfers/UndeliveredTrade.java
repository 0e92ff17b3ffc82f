package io.carbonregistry.transfers;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;

/**
 * A trade that was refused when its run was settled; it may be delivered later, once.
 *
 * @param exchange the office that reported it
 * @param trade what was to be delivered
 * @param reason why it was refused
 * @param since the day of the first refusal
 */
public record UndeliveredTrade(Actor exchange, Trade trade, String reason, LocalDate since) implements State {

    /** Where it stands. */
    public static Key<UndeliveredTrade> key(Actor exchange, long number) {
        return Key.of(UndeliveredTrade.class, "undelivered", exchange, number);
    }
}
