/**
 * Values of the market that cannot be wrong: tonnes, classes of units, ranges of serial numbers, working days.
 *
 * <p>One unit is one tonne of CO2 equivalent, whole and positive (Regulation 775 art. 30). A unit class is what trades as one
 * thing: an allowance vintage, or a project and its period. Serials of a class count from 1 and are never minted twice. A value
 * that is out of range cannot be made: its constructor refuses, with the figures. Nothing here is ever rounded.
 */
@NullMarked
package io.carbonregistry.units;

import org.jspecify.annotations.NullMarked;
