package io.carbonregistry.identities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long new certificates last, counted from a clock. */
public record Lifetimes(Clock clock, Duration authorities, Duration members) {
    // Backdated, so that a certificate works at once on a machine whose clock is a little behind; an authority more,
    // because Fabric checks a chain as of the moment its leaf became valid.
    private static final Duration AUTHORITY_LEAD = Duration.ofHours(1);
    private static final Duration MEMBER_LEAD = Duration.ofMinutes(5);

    /** Ten years for an authority and one for everybody else. */
    public static Lifetimes usual(Clock clock) {
        return new Lifetimes(clock, Duration.ofDays(3652), Duration.ofDays(365));
    }

    Validity ofAuthority() {
        Instant now = clock.instant();
        return new Validity(now.minus(AUTHORITY_LEAD), now.plus(authorities));
    }

    /** How long a certificate of a person or a node lasts that is made now. */
    public Validity ofMember() {
        Instant now = clock.instant();
        return new Validity(now.minus(MEMBER_LEAD), now.plus(members));
    }
}
