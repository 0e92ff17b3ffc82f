package io.carbonregistry.identities;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time in which a certificate is valid, both ends included, in whole seconds (RFC 5280, 4.1.2.5). */
public record Validity(Instant notBefore, Instant notAfter) {
    public Validity {
        notBefore = notBefore.truncatedTo(ChronoUnit.SECONDS);
        notAfter = notAfter.truncatedTo(ChronoUnit.SECONDS);
        if (notAfter.isBefore(notBefore)) {
            throw new IdentityException(
                    "A certificate can't end (" + notAfter + ") before it begins (" + notBefore + ")");
        }
    }

    boolean isWithin(Validity outer) {
        return !notBefore.isBefore(outer.notBefore) && !notAfter.isAfter(outer.notAfter);
    }

    @Override
    public String toString() {
        return notBefore + " to " + notAfter;
    }
}
