package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** It is settled who reviews the months of a city's companies first. */
public record ReviewDelegated(ActRef act, Adcode city, Delegation.Reviewer reviewer, String legalBasis, LocalDate day)
        implements Fact {}
