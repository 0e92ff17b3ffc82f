package io.carbonregistry.prices;

import java.time.LocalDate;

/**
 * A day that is closed.
 *
 * @param day which
 * @param figures what its trading came to
 */
public record PricedDay(LocalDate day, PriceFigures figures) {}
