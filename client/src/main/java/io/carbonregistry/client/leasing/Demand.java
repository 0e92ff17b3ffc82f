package io.carbonregistry.client.leasing;

/**
 * How much an act takes from where.
 *
 * @param source where from
 * @param tonnes how much, at least 1
 */
public record Demand(Source source, long tonnes) {

    /** This and another on the same source. */
    Demand and(Demand other) {
        return new Demand(source, Math.addExact(tonnes, other.tonnes));
    }
}
