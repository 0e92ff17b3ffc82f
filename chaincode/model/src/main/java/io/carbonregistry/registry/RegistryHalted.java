package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** The registry stands still. */
public record RegistryHalted(ActRef act, Grounds because, LocalDate day) implements Fact {}
