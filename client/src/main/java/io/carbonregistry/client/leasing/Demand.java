package io.carbonregistry.client.leasing;

import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draws;

/**
 * How much an act takes from where.
 *
 * @param source where from
 * @param tonnes how much, at least 1
 * @param atMost whether less will do, where there is less
 * @param most from how many blocks at most
 */
public record Demand(Source source, long tonnes, boolean atMost, int most) {

    /** So much. */
    static Demand exactly(Source source, long tonnes) {
        return new Demand(source, tonnes, false, Draws.MOST);
    }

    /** What there is, and not more than so much. */
    static Demand upTo(Source source, long tonnes) {
        return new Demand(source, tonnes, true, Draws.MOST);
    }

    /** This and another on the same source. */
    Demand and(Demand other) {
        return new Demand(source, Math.addExact(tonnes, other.tonnes), atMost && other.atMost, most);
    }

    /** The same, from as many blocks as an act of an office may take from. */
    Demand inBulk() {
        return new Demand(source, tonnes, atMost, BulkDraws.MOST);
    }
}
