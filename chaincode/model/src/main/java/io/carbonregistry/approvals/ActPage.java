package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Ledger;
import java.util.List;
import java.util.Optional;

/**
 * Some acts of one actor, in the order of their ids.
 *
 * @param acts the acts
 * @param next after which id to go on; empty at the end
 */
public record ActPage(List<Act> acts, Optional<ActId> next) {

    /** How many ids a page looks at, at the most. */
    public static final int MOST = 100;

    public ActPage {
        acts = List.copyOf(acts);
    }

    /** A page of an actor's acts. */
    public static ActPage of(Ledger ledger, Actor actor, Optional<ActId> after) {
        String last = after.map(id -> Act.key(new ActRef(actor, id)).text()).orElse("");
        List<Act> acts = ledger.scan(Act.class, Act.KEYS + actor + "/", last, MOST).stream()
                .map(Ledger.Entry::state)
                .toList();
        return new ActPage(
                acts,
                acts.size() < MOST
                        ? Optional.empty()
                        : Optional.of(acts.get(MOST - 1).act().id()));
    }

    /** Those of the page that wait for a second signature, past their day or not. */
    public ActPage pending() {
        return new ActPage(
                acts.stream().filter(act -> act.status() == Act.Status.PENDING).toList(), next);
    }
}
