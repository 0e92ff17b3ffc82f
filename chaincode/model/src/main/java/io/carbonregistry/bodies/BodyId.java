package io.carbonregistry.bodies;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Text;

/** The id of a technical body: its office without the word in front, so at most 57 characters. */
public record BodyId(String value) implements Text, Comparable<BodyId> {

    public BodyId {
        Text.requireId("body", value);
        Text.requireId("body's office", Actor.OFFICE + value);
    }

    /** The office in whose name its people act. */
    public Actor office() {
        return new Actor(Actor.OFFICE + value);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
