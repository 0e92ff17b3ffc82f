package io.carbonregistry.holdings;

import java.time.LocalDate;

/** The standing of a block as it is shown: the strongest of what binds it, or how it ended. */
public enum Condition {
    /** Free, in the registration sub-ledger. */
    REGISTRATION_AVAILABLE,
    /** Free, in the trading sub-ledger. */
    TRADING_AVAILABLE,
    BOUGHT,
    TRANSFER_PENDING,
    SURRENDER_PENDING,
    REPO,
    PLEDGE,
    COURT_FREEZE,
    SURRENDERED,
    CANCELLED,
    CARRIED_OUT,
    ANNULLED;

    /** How a block stands on a day. */
    public static Condition of(UnitBlock block, LocalDate day) {
        return block.end()
                .map(end -> valueOf(end.kind().name()))
                .or(() -> block.boundBy(day).map(by -> valueOf(by.kind().name())))
                .orElse(block.subLedger() == SubLedger.TRADING ? TRADING_AVAILABLE : REGISTRATION_AVAILABLE);
    }
}
