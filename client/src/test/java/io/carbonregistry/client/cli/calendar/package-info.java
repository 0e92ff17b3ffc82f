/** What a terminal shows of calendars and worklists. */
@NullMarked
package io.carbonregistry.client.cli.calendar;

import org.jspecify.annotations.NullMarked;
