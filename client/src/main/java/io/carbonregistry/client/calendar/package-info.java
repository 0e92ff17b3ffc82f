/**
 * Who has attested which months: a year's calendar.
 *
 * <p>A {@link io.carbonregistry.client.calendar.MonthCalendar} holds the months of companies' facilities, each due, on time, late, missing or not over. One company's calendar
 * is asked of the ledger by anybody; those of many come from a projection, and so from whoever may read full blocks. It holds what is public alone. It never
 * holds a value, and it declares nothing: all of it follows from the states and the registry's day.
 */
@NullMarked
package io.carbonregistry.client.calendar;

import org.jspecify.annotations.NullMarked;
