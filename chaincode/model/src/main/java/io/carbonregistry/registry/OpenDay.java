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

/**
 * Asks to open a later business day. Days may be skipped. It is decided while the registry is halted too, so that the registry
 * resumes on the day that it is, and what was endorsed before the halt stays dead.
 *
 * @param opened the day to open; on a real clock exactly the proposal's own date, on a simulated one any later day
 */
public record OpenDay(ActId id, LocalDate opened) implements Request<DayOpened> {

    @Override
    public Keys reads() {
        return Keys.needed(Registry.key());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<DayOpened> decide(States states, Circumstances now, Rules rules) {
        Registry registry = states.get(Registry.key());
        rules.require(opened.isAfter(now.day()), Reason.TIME_ORDER, "the day", now.day(), opened);
        rules.require(
                now.simulated() || opened.equals(now.proposed()),
                Reason.TIME_ORDER,
                "the day",
                "the proposal's date " + now.proposed(),
                opened);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new DayOpened(now.act(), opened, now.day())).writing(Registry.key(), registry.on(opened));
    }
}
