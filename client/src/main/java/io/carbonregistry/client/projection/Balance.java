package io.carbonregistry.client.projection;

import io.carbonregistry.holdings.End;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;

/**
 * Tonnes of one class, of one account or of all.
 *
 * @param registration held in registration sub-ledgers, bound or free
 * @param trading held in trading sub-ledgers, bound or free
 * @param surrendered ended so
 * @param cancelled ended so
 * @param carriedOut ended so
 * @param annulled ended so
 */
public record Balance(
        long registration, long trading, long surrendered, long cancelled, long carriedOut, long annulled) {

    /** Nothing. */
    public static final Balance NONE = new Balance(0, 0, 0, 0, 0, 0);

    /** Tonnes that have not ended. */
    public long held() {
        return registration + trading;
    }

    /** All tonnes, those that have ended included. */
    public long total() {
        return held() + surrendered + cancelled + carriedOut + annulled;
    }

    Balance plus(UnitBlock block) {
        return plus(of(block, block.range().size()));
    }

    Balance minus(UnitBlock block) {
        return plus(of(block, -block.range().size()));
    }

    Balance plus(Balance other) {
        return new Balance(
                registration + other.registration,
                trading + other.trading,
                surrendered + other.surrendered,
                cancelled + other.cancelled,
                carriedOut + other.carriedOut,
                annulled + other.annulled);
    }

    private static Balance of(UnitBlock block, long tonnes) {
        return block.end()
                .map(end -> ended(end.kind(), tonnes))
                .orElse(
                        block.subLedger() == SubLedger.TRADING
                                ? new Balance(0, tonnes, 0, 0, 0, 0)
                                : new Balance(tonnes, 0, 0, 0, 0, 0));
    }

    private static Balance ended(End.Kind kind, long tonnes) {
        return switch (kind) {
            case SURRENDERED -> new Balance(0, 0, tonnes, 0, 0, 0);
            case CANCELLED -> new Balance(0, 0, 0, tonnes, 0, 0);
            case CARRIED_OUT -> new Balance(0, 0, 0, 0, tonnes, 0);
            case ANNULLED -> new Balance(0, 0, 0, 0, 0, tonnes);
        };
    }
}
