package io.carbonregistry.client.projection;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Person;

/**
 * What a history is of.
 *
 * @param kind what it is
 * @param name its name
 */
public record Subject(Kind kind, String name) {

    /** The sorts of subjects. */
    public enum Kind {
        /** An account or an office: what was done in its name, or concerned it. */
        ACTOR,
        /** Somebody: what was signed with a certificate of that name. */
        PERSON,
        /** An act: its proposal, its approval or its end. */
        ACT,
        /** All there is. */
        EVERYTHING
    }

    /** An account or an office. */
    public static Subject of(Actor actor) {
        return new Subject(Kind.ACTOR, actor.value());
    }

    /** Somebody. */
    public static Subject of(Person person) {
        return new Subject(Kind.PERSON, person.toString());
    }

    /** An act. */
    public static Subject of(ActRef act) {
        return new Subject(Kind.ACT, act.toString());
    }

    /** All there is. */
    public static Subject everything() {
        return new Subject(Kind.EVERYTHING, "");
    }

    String prefix() {
        return RowKey.prefix(kind, name);
    }
}
