package io.carbonregistry.simulation;

import io.carbonregistry.Entry;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.market.Asked;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.MapLedger;
import io.carbonregistry.market.Market;
import io.carbonregistry.pledges.Sum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The model's own ledger, kept up with another on which the same is decided: it begins empty, decides in the other's order, and simulated
 * people look at it when they ask the other. One thread uses it at a time.
 */
public final class Followed {

    private static final int EVERY = 50;

    private final Market market = new Market(Founding.DAY);
    private final Entry entry = new Entry(Market.CODE);
    private final Mirror mirror = new Mirror(market.ledger());
    private final Watch watch = new Watch(mirror, EVERY);
    private final Map<Digest, Sum> sums = new HashMap<>();

    /** What must be asked for first, by whom and in which order, so that a market stands that simulated people know. */
    public static List<Asked> opening() {
        return World.founded().asked();
    }

    /** What the model comes to. */
    public Outcome decide(Proposal proposal) {
        return entry.decide(proposal, market.ledger());
    }

    /** The same on a ledger as it stood earlier. */
    public Outcome decide(Proposal proposal, MapLedger earlier) {
        return entry.decide(proposal, earlier);
    }

    /**
     * Takes over what the model has granted, and looks at what must hold where it was touched.
     *
     * @throws AssertionError or a RuntimeException if something does not
     */
    public void take(Outcome.Granted granted) {
        market.ledger().apply(granted);
        watch.take(granted);
    }

    /**
     * Looks at the whole ledger.
     *
     * @throws AssertionError or a RuntimeException if something does not hold
     */
    public void look() {
        watch.look();
    }

    /** The ledger as it stands. */
    public MapLedger ledger() {
        return market.ledger();
    }

    /** A stream of requests by people who look at this ledger, when they stand in it; the ids of their acts begin alike. */
    public Asking asking(long seed, String ids) {
        return new Asking(new World(seed, ids, market, mirror, sums), Set.of());
    }
}
