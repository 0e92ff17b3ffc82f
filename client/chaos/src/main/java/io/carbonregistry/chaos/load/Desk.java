package io.carbonregistry.chaos.load;

import io.carbonregistry.approvals.ActProposed;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Conflict;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.Undecided;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Where a lane hands in its acts: what does not come through is asked again under the same id.
 *
 * @param crowd who acts
 * @param told where it is written what was told of them
 * @param over whether it is time to stop
 */
record Desk(Participants crowd, Told told, BooleanSupplier over) {

    private static final long PAUSE_MILLIS = 100;

    /** The registry as somebody sees it, for questions. */
    Registry as(UserName who) {
        return crowd.as(who);
    }

    /**
     * One person asks for it.
     *
     * @throws Refused if the registry says no
     * @throws CancellationException if it is time to stop; what became of the act is open
     */
    <F extends Fact> Committed<F> ask(UserName who, Request<F> request) {
        while (true) {
            if (over.getAsBoolean()) {
                throw new CancellationException("it is time to stop");
            }
            try {
                Committed<F> done = crowd.as(who).submit(request);
                told.committed(request, done.transaction());
                return done;
            } catch (Refused refused) {
                told.refused(request, refused.refusal().reason().name());
                throw refused;
            } catch (Conflict | Unavailable | Undecided passing) {
                pause(PAUSE_MILLIS);
            }
        }
    }

    /** One person asks for it and another approves; its fact, where the second may read it. */
    @SuppressWarnings("unchecked") // an approval becomes the fact of what it approves
    <F extends Fact> Optional<F> ask(UserName first, UserName second, Request<F> request) {
        Optional<ActRef> proposed = ask(first, request).pending().map(ActProposed::act);
        ActRef act = proposed.orElseGet(() -> new ActRef(
                request.actor().orElseThrow(() -> new CancellationException("nobody may read what was proposed")),
                request.id()));
        return ask(second, new ApproveAct(act, request)).answer().map(fact -> (F) fact);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
