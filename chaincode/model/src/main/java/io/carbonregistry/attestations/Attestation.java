package io.carbonregistry.attestations;

import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version of a facility's month, as everybody sees it; never changed.
 *
 * @param of which version
 * @param why what it was made for
 * @param because the grounds of a correction or restatement
 * @param replaces the version before it
 * @param guideline the version of the guideline that it follows
 * @param plan the version of the facility's plan that it follows
 * @param commitment to its rows
 * @param flags what is marked
 * @param citations what it rests on
 * @param signers who signed it, the first and the second
 * @param act which attested it
 * @param day on which
 */
public record Attestation(
        MonthVersion of,
        Why why,
        Optional<Grounds> because,
        Optional<Replaced> replaces,
        String guideline,
        int plan,
        Commitment commitment,
        List<Flag> flags,
        Citations citations,
        List<Person> signers,
        ActRef act,
        LocalDate day)
        implements State {

    /** How the keys of all versions start. */
    public static final String KEYS = "attestation/";

    private static final List<Status> CORRECTABLE =
            List.of(Status.SUBMITTED, Status.CITY_OK, Status.PROVINCE_OK, Status.ACCEPTED);

    public Attestation {
        flags = List.copyOf(flags);
        signers = List.copyOf(signers);
    }

    /** What a version is made for. */
    public enum Why {
        /** The month was not attested before. */
        ATTESTED,
        /** By the company, as it was returned. */
        RESUBMITTED,
        /** By the company, as it has found a mistake. */
        CORRECTED,
        /** By the regulator, as its decision says. */
        RESTATED;

        /** Whether the company makes it, and no authority. */
        boolean isCompanys() {
            return this != RESTATED;
        }

        /** Whether a version made for this may follow one whose review is so far. */
        boolean mayFollow(Status status) {
            return switch (this) {
                case ATTESTED -> false;
                case RESUBMITTED -> status == Status.RETURNED;
                case CORRECTED -> CORRECTABLE.contains(status);
                case RESTATED -> true;
            };
        }
    }

    /**
     * The version that another takes the place of.
     *
     * @param version its number
     * @param accepted the act by which it was accepted, if it was
     */
    public record Replaced(int version, Optional<ActRef> accepted) {}

    /** Where it stands. */
    public static Key<Attestation> key(MonthVersion version) {
        return Key.of(Attestation.class, "attestation", version.path());
    }
}
