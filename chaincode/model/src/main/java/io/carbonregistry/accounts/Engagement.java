package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Whole;
import java.util.Collection;
import java.util.Optional;

/**
 * Says under an actor's key that business runs which has to end before the account or office can be closed, though units may stand elsewhere;
 * gone when it has ended. Its value is {@code 1}.
 */
public record Engagement(long value) implements State, Whole {

    private static final Engagement RUNS = new Engagement(1);
    private static final String KEYS = "engaged/";

    public Engagement {
        if (value != 1) {
            throw new IllegalArgumentException("an engagement is 1");
        }
    }

    /** Where the entry stands for what an act has begun. */
    public static Key<Engagement> key(Actor actor, ActRef act) {
        return Key.of(Engagement.class, "engaged", actor, act);
    }

    /** Accounts and offices are engaged in what an act has begun. */
    public static Changes begun(ActRef act, Collection<Actor> actors) {
        return Changes.all(actors.stream()
                .map(actor -> Changes.none().put(key(actor, act), RUNS))
                .toList());
    }

    /** It has ended. */
    public static Changes ended(ActRef act, Collection<Actor> actors) {
        return Changes.all(actors.stream()
                .map(actor -> Changes.none().delete(key(actor, act)))
                .toList());
    }

    /** How the keys of an actor's entries start. */
    public static String keys(Actor actor) {
        return KEYS + actor + "/";
    }

    /** Nothing runs; the actor's entries were scanned. */
    public static void requireNone(Actor actor, States states, Rules rules) {
        Optional<String> act = states.scanned().stream()
                .filter(key -> key.startsWith(keys(actor)))
                .map(key -> key.substring(keys(actor).length()))
                .findFirst();
        rules.require(act.isEmpty(), Reason.ACCOUNT_ENGAGED, actor, act.orElse("-"));
    }
}
