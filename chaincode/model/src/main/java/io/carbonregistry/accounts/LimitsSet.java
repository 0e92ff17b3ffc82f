package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/**
 * An account's own limits are others.
 *
 * @param limits what counts from now on, and what is to come
 */
public record LimitsSet(ActRef act, Limits limits, LocalDate day) implements Fact {}
