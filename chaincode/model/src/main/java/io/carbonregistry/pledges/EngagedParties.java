package io.carbonregistry.pledges;

import io.carbonregistry.accounts.Engagement;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Changes;
import java.util.List;

/** While a pledge binds, neither its debtor nor its pledgee is closed; its holder has units and so is not, either. */
final class EngagedParties {

    private EngagedParties() {}

    /** What a step changes of that. */
    static Changes changed(Pledge before, Pledge after) {
        List<Actor> were = of(before);
        List<Actor> are = of(after);
        return Engagement.ended(before.id(), without(were, are)).and(Engagement.begun(after.id(), without(are, were)));
    }

    private static List<Actor> of(Pledge pledge) {
        return pledge.status().binds()
                ? List.of(pledge.agreed().debtor().actor(), pledge.agreed().pledgee())
                : List.of();
    }

    private static List<Actor> without(List<Actor> some, List<Actor> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
