package io.carbonregistry.client.cli.acts;

import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import java.util.stream.Stream;

/** Prints acts, or that there are none. */
final class ActTable {

    private ActTable() {}

    static void print(Session session, List<?> acts) {
        if (acts.isEmpty()) {
            session.printer().print(acts, Stream.of(session.texts().get("acts.none-open")));
        } else {
            session.printer().print(acts);
        }
    }
}
