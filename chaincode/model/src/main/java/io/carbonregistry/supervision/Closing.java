package io.carbonregistry.supervision;

import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/**
 * How a case ended.
 *
 * @param outcome what it leads to
 * @param because why
 * @param day when
 */
public record Closing(Outcome outcome, Grounds because, LocalDate day) {}
