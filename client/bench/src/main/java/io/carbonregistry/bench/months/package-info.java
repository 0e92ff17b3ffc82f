/**
 * The national month: what all key emitting units of the country attest after a month's end.
 *
 * <p>A {@link io.carbonregistry.bench.months.NationalMonth} says how many companies and facilities of each kind there are and what a typical month of each
 * holds; {@link io.carbonregistry.bench.months.Emitters} founds them by the registry's own acts, and then attests with two signatures each. Founding is told apart from
 * attesting. A month can be made smaller and keeps its mixture. No line of it is ever refused, or there is no figure.
 */
@NullMarked
package io.carbonregistry.bench.months;

import org.jspecify.annotations.NullMarked;
