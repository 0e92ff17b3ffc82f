package io.carbonregistry.kernel;

/**
 * Names one act.
 *
 * @param actor in whose name it was done
 * @param id the client's id
 */
public record ActRef(Actor actor, ActId id) implements Text {

    /** Reads {@code actor/id}. */
    public static ActRef parse(String text) {
        int slash = text.indexOf('/');
        Text.require(slash > 0, "act", text, "ACTOR/ID");
        return new ActRef(new Actor(text.substring(0, slash)), new ActId(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return actor + "/" + id;
    }
}
