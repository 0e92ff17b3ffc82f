package io.carbonregistry.simulation;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;

/** Markets for those who need one in which everything has been asked. */
public final class Lived {

    private Lived() {}

    /** A market after some random steps, each query asked once. */
    public static Market market(long seed, int steps) {
        Simulation simulation = new Simulation(seed, new Tally()).run(steps);
        Permissions.all().stream()
                .filter(permission -> !permission.isAct())
                .forEach(permission -> ask(permission, simulation));
        return simulation.market();
    }

    private static void ask(Permission permission, Simulation simulation) {
        try {
            Query<?> query = (Query<?>) simulation.records().of(permission.type());
            simulation.market().ask(Founding.CLERK, query);
        } catch (RefusedException malformed) {
            // Chance has made a query that cannot be; the others are enough.
        }
    }
}
