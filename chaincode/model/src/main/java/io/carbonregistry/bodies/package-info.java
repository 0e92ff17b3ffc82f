/**
 * Technical bodies (技术服务机构): who verifies, tests samples, calibrates meters and compiles reports.
 *
 * <p>A {@link io.carbonregistry.bodies.TechnicalBody} is admitted, suspended and reinstated, withdrawn or expelled, and what it is accredited for is
 * dated. The nation's office admits and judges bodies and bans persons, two officers signing; a body's own people act in the
 * name of its office and declare its relations, and anybody may look, for the law publishes them. How a body stood on a past day is never forgotten,
 * since what it did then rests on it. Nobody relies on a body that was not admitted and accredited on the day, and one that was expelled never comes back.
 */
@NullMarked
package io.carbonregistry.bodies;

import org.jspecify.annotations.NullMarked;
