package io.carbonregistry.attestations;

import io.carbonregistry.kernel.Fact;
import java.util.List;

/** A fact by which months have new versions, whoever made them. */
public sealed interface VersionsMade extends Fact permits MonthsAttested, MonthsCorrected, MonthsRestated {

    /** The versions, in the order of their lines. */
    List<Attestation> attested();

    /** The lines that contributed nothing. */
    List<RefusedMonth> refused();
}
