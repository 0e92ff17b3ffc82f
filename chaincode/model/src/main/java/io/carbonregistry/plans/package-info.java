/**
 * How a facility's values come about: data-quality control plans (数据质量控制方案), and the meters that values are read from.
 *
 * <p>A {@link io.carbonregistry.plans.Plan} is filed by the emitter, two of its people signing, and made valid or returned by the regulator of the place; a
 * {@link io.carbonregistry.plans.Meter} is in use from a day on, until it is retired or another takes its place.
 * Anybody may look at both, for methods are published and values never stand here. A version of a plan is never edited, only followed by another.
 * A month is never reported by a plan that no regulator has looked at.
 */
@NullMarked
package io.carbonregistry.plans;

import org.jspecify.annotations.NullMarked;
