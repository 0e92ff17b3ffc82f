package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** The registry exists. */
public record RegistryFounded(
        ActRef act, Registry.Clock clock, LocalDate day, Digest code, List<Actor> offices, List<RuleTopic> rules)
        implements Fact {}
