package io.carbonregistry.kernel;

/**
 * In whose name an act is done: an account, or an office of an authority. Ids of offices start with {@code office.}, those of
 * accounts never do, so that neither can be taken for the other.
 */
public record Actor(String value) implements Text {

    /** How the id of an office starts. */
    public static final String OFFICE = "office.";

    public Actor {
        Text.requireId("actor", value);
    }

    /** Whether this is an office of an authority and no account. */
    public boolean isOffice() {
        return value.startsWith(OFFICE);
    }

    @Override
    public String toString() {
        return value;
    }
}
