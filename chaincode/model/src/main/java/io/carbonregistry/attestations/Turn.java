package io.carbonregistry.attestations;

import io.carbonregistry.attestations.Delegation.Reviewer;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Adcode.Level;
import java.util.Optional;

/**
 * Which office is asked next in the review of a month, and what it is asked.
 *
 * @param work what
 * @param place whose office
 */
public record Turn(Work work, Adcode place) {

    /** What an office is asked. */
    public enum Work {
        /** To look at a month. */
        REVIEW,
        /** To accept it, two officers signing. */
        ACCEPT,
        /** To answer what the nation asks. */
        ANSWER
    }

    /**
     * The turn after what has happened to a month; empty while it waits for no office.
     *
     * @param month how it stands
     * @param home where the company is registered
     * @param delegation what the province has said of the company's city, if anything
     */
    public static Optional<Turn> of(AttestedMonth month, Adcode home, Optional<Delegation> delegation) {
        boolean withoutCity =
                delegation.filter(one -> one.reviewer() == Reviewer.PROVINCE).isPresent();
        Adcode province = home.at(Level.PROVINCE);
        return switch (month.status()) {
            case SUBMITTED -> Optional.of(new Turn(Work.REVIEW, withoutCity ? province : home.at(Level.CITY)));
            case CITY_OK -> Optional.of(new Turn(Work.REVIEW, province));
            case PROVINCE_OK -> Optional.of(new Turn(Work.ACCEPT, province));
            case NATION_QUERY -> Optional.of(new Turn(Work.ANSWER, province));
            case ACCEPTED, RETURNED -> Optional.empty();
        };
    }

    /** Whether it is that of an office which acts in a place; the nation may do what a province must. */
    public boolean isOf(Adcode jurisdiction) {
        return jurisdiction.covers(place) && (isOfCity() == (jurisdiction.level() == Level.CITY));
    }

    /** Whether a city is asked. */
    boolean isOfCity() {
        return place.level() == Level.CITY;
    }
}
