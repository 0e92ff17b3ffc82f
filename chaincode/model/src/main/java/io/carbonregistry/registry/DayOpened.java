package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/**
 * A later day is open.
 *
 * @param opened the new day
 * @param day the day before it, on which this was decided
 */
public record DayOpened(ActRef act, LocalDate opened, LocalDate day) implements Fact {}
