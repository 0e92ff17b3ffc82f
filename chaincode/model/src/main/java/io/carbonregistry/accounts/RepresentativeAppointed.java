package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Representative;
import java.time.LocalDate;

/** A person acts for an account or office, with this authority and these keys. */
public record RepresentativeAppointed(ActRef act, Actor of, Representative representative, LocalDate day)
        implements Fact {}
