package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;

/**
 * Who reviews the months of a city's companies first. Where a province has never said so, the city does.
 *
 * @param city which
 * @param reviewer who
 * @param legalBasis the decision
 * @param act by which the province said so
 */
public record Delegation(Adcode city, Reviewer reviewer, String legalBasis, ActRef act) implements State {

    /** Who reviews first. */
    public enum Reviewer {
        /** The city, and the province after it. */
        CITY,
        /** The province, without the city. */
        PROVINCE
    }

    /** Where that of a city stands. */
    public static Key<Delegation> key(Adcode city) {
        return Key.of(Delegation.class, "delegation", city.at(Adcode.Level.PROVINCE), city.at(Adcode.Level.CITY));
    }
}
