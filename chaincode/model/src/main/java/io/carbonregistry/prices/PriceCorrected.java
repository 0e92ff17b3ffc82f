package io.carbonregistry.prices;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;

/** What was published of a day is corrected. */
public record PriceCorrected(ActRef act, PriceRow row, PriceCorrection correction) implements Fact {}
