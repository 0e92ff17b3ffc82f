package io.carbonregistry.prices;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/**
 * What a correction replaced.
 *
 * @param day whose prices were corrected
 * @param replaced what stood before
 * @param because why it was wrong
 * @param act the act that corrected it
 * @param on the day on which it was corrected
 */
public record PriceCorrection(LocalDate day, PriceFigures replaced, Grounds because, ActRef act, LocalDate on) {}
