package io.carbonregistry.client.cli.calendar;

import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import java.util.concurrent.Callable;

/** The commands of {@code registry attestations} that tell who has attested, and who is to look at it. */
public final class CalendarCommands {

    /** The group they belong to. */
    public static final String GROUP = "attestations";

    private CalendarCommands() {}

    /** The commands. */
    public static List<Callable<Integer>> all(Session session) {
        return List.of(new ShowCalendar(session), new ShowWorklist(session));
    }
}
