package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A bank's office may take pledges. */
public record PledgeeAdmitted(ActRef act, Pledgee pledgee, LocalDate day) implements Fact {}
