package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A year's working days are announced. */
public record CalendarSet(ActRef act, CalendarYear year, LocalDate day) implements Fact {}
