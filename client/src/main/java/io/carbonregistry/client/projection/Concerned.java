package io.carbonregistry.client.projection;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Finds every account and office that a fact names, however deep. */
final class Concerned {

    private final Set<Actor> actors = new HashSet<>();

    private Concerned() {}

    static Set<Actor> by(Object fact) {
        Concerned concerned = new Concerned();
        concerned.look(fact);
        return concerned.actors;
    }

    private void look(Object value) {
        if (value instanceof AccountId account) {
            actors.add(account.actor());
        } else if (value instanceof Actor actor) {
            actors.add(actor);
        } else if (value instanceof Collection<?> several) {
            several.forEach(this::look);
        } else if (value instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                Components.value(whole, component).ifPresent(this::look);
            }
        }
    }
}
