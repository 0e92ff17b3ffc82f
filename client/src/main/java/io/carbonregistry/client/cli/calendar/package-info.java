/**
 * What is typed to see who has attested: the calendar as a heat map or as comma separated values, and reviewers' worklists.
 *
 * <p>A {@link io.carbonregistry.client.cli.calendar.HeatMap} fits a terminal of 100 columns; each cell has a sign of its own, and colours that differ in lightness where the
 * terminal has them, so that nobody needs to tell hues apart. Anybody may see one company's calendar; whoever may read full blocks sees all of them and the worklists.
 * It knows how to draw, and derives nothing. No picture holds a value.
 */
@NullMarked
package io.carbonregistry.client.cli.calendar;

import org.jspecify.annotations.NullMarked;
