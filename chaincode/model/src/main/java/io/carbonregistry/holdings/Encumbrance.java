package io.carbonregistry.holdings;

import io.carbonregistry.kernel.ActId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Binds a block. Several may bind one block; releasing one leaves the others.
 *
 * @param kind what binds it
 * @param id the pledge, freeze, transfer … that it belongs to
 * @param rank 1 before 2 before 3, among encumbrances of one kind
 * @param until the first day on which it binds no longer; empty means until released
 */
public record Encumbrance(Kind kind, ActId id, int rank, Optional<LocalDate> until) {

    /** What binds a block, the strongest first. */
    public enum Kind {
        COURT_FREEZE,
        PLEDGE,
        REPO,
        SURRENDER_PENDING,
        /** Promised to somebody by a transfer whose window runs. */
        TRANSFER_PENDING,
        /** Bought on the exchange and not yet for sale again. */
        BOUGHT
    }

    /** Whether it binds on a day. */
    public boolean binds(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }
}
