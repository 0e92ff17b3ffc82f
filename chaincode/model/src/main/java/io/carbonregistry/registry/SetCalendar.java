package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks for a year's working days to be as announced. A year may be announced anew, but never for days that are past.
 *
 * @param year the year as announced
 */
public record SetCalendar(ActId id, CalendarYear year) implements Request<CalendarSet> {

    @Override
    public Keys reads() {
        return Keys.needed(Calendar.key());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<CalendarSet> decide(States states, Circumstances now, Rules rules) {
        Calendar calendar = states.get(Calendar.key());
        Optional<LocalDate> past = calendar.firstChanged(year).filter(day -> day.isBefore(now.day()));
        rules.require(
                past.isEmpty(),
                Reason.TIME_ORDER,
                "the calendar",
                now.day(),
                past.map(LocalDate::toString).orElse("-"));
        rules.end();

        // From here on it must succeed.
        return Decision.of(new CalendarSet(now.act(), year, now.day())).writing(Calendar.key(), calendar.with(year));
    }
}
