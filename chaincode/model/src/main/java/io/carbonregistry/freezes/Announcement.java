package io.carbonregistry.freezes;

import io.carbonregistry.kernel.ActRef;
import java.time.LocalDate;

/**
 * How the public was told of a deduction (Registration rules art. 22).
 *
 * @param act the act that recorded it
 * @param document the announcement as published
 * @param day when it was recorded
 */
public record Announcement(ActRef act, Document document, LocalDate day) {}
