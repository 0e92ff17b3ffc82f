package io.carbonregistry.pledges;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a pledge stands. */
public enum PledgeStatus {
    PROPOSED,
    ACCEPTED,
    REJECTED,
    WITHDRAWN,
    /** Not locked by its day; it needs no act to lapse. */
    LAPSED,
    /** The units are bound. */
    LOCKED,
    /** Free again, for no notice was recorded in time. */
    UNLOCKED,
    /** The notice is recorded, or this registry is the statutory one. */
    PERFECTED,
    /** Money is lent on it. */
    DRAWN,
    RELEASED,
    DEFAULTED,
    ENFORCING,
    /** Units were sold for the debt. */
    ENFORCED,
    /** All that was over is returned. */
    CLOSED;

    private static final Set<PledgeStatus> BINDING =
            Collections.unmodifiableSet(EnumSet.of(LOCKED, PERFECTED, DRAWN, DEFAULTED, ENFORCING, ENFORCED));

    /** Whether it binds units. */
    public boolean binds() {
        return BINDING.contains(this);
    }

    /** Whether its units may be sold for the debt. */
    boolean isEnforced() {
        return this == ENFORCING || this == ENFORCED;
    }

    /** Whether it waits to be locked. */
    boolean isOpen() {
        return this == PROPOSED || this == ACCEPTED;
    }
}
