/**
 * Who must report and on what: the year's list of key emitting units (重点排放单位名录), and the facilities within their boundaries.
 *
 * <p>An {@link io.carbonregistry.facilities.EntityYear} is listed or delisted by the regulator of the place, two of its officers signing; a
 * {@link io.carbonregistry.facilities.Facility} has a first month and, once it is retired or another takes its place, a last one. Companies propose their
 * facilities and what is registered of them, regulators approve, and anybody may look, for the law publishes both. What was registered for a month is never registered
 * otherwise, and a factor that was published stands as it was published. No facility belongs to two companies, and a merger leaves no month out or twice.
 */
@NullMarked
package io.carbonregistry.facilities;

import org.jspecify.annotations.NullMarked;
