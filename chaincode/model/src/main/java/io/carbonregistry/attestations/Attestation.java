package io.carbonregistry.attestations;

import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of a facility's month, as everybody sees it; never changed.
 *
 * @param of which version
 * @param guideline the version of the guideline that it follows
 * @param plan the version of the facility's plan that it follows
 * @param commitment to its rows
 * @param flags what is marked
 * @param act which attested it
 * @param day on which
 */
public record Attestation(
        MonthVersion of, String guideline, int plan, Commitment commitment, List<Flag> flags, ActRef act, LocalDate day)
        implements State {

    public Attestation {
        flags = List.copyOf(flags);
    }

    /** Where it stands. */
    public static Key<Attestation> key(MonthVersion version) {
        return Key.of(Attestation.class, "attestation", version.path());
    }
}
