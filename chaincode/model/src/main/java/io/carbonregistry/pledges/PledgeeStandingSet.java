package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** A pledgee is suspended or admitted again. */
public record PledgeeStandingSet(ActRef act, Actor pledgee, Pledgee.Standing standing, Grounds because, LocalDate day)
        implements Fact {}
