package io.carbonregistry.client.leasing;

/**
 * How much an act takes from where.
 *
 * @param source where from
 * @param tonnes how much, at least 1
 * @param atMost whether less will do, where there is less
 */
public record Demand(Source source, long tonnes, boolean atMost) {

    /** So much. */
    static Demand exactly(Source source, long tonnes) {
        return new Demand(source, tonnes, false);
    }

    /** What there is, and not more than so much. */
    static Demand upTo(Source source, long tonnes) {
        return new Demand(source, tonnes, true);
    }

    /** This and another on the same source. */
    Demand and(Demand other) {
        return new Demand(source, Math.addExact(tonnes, other.tonnes), atMost && other.atMost);
    }
}
