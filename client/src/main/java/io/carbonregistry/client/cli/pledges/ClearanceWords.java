package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.client.clearances.NotClearedException;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import java.util.stream.Stream;

/**
 * Says why units are not cleared.
 *
 * @param session to whom
 */
record ClearanceWords(Session session) {

    /**
     * For a program.
     *
     * @param flaw why not
     * @param what because of what
     */
    record NotCleared(String flaw, String what) {}

    int tell(NotClearedException e) {
        String flaw = session.texts().get("clearance.flaw." + e.flaw());
        session.printer()
                .print(
                        new NotCleared(e.flaw().name(), e.what()),
                        Stream.of(session.texts().get("clearance.not", flaw, e.what())));
        return ExitCode.FAILED.code();
    }
}
