package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import java.util.List;

/** Runs an act's rules alone, where {@code --dry-run} says so. */
final class Rehearsing {

    private Rehearsing() {}

    /** Whether it would be granted. */
    static boolean tell(Session session, Registry registry, Request<?> act) {
        List<Refusal> refusals = registry.dryRun(act);
        if (refusals.isEmpty()) {
            session.printer().say(session.texts().get("say.would-be-granted"));
        }
        session.printer().refuse(refusals);
        return refusals.isEmpty();
    }
}
