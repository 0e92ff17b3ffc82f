package io.carbonregistry.wire;

import java.util.Optional;

/**
 * What is given of a request besides its intent, while it is read.
 *
 * @param inputs the argument of its inputs
 * @param confided the entries of the transient map
 */
record Given(Inputs inputs, Inputs confided) {

    /** Nothing is: each component is its type's none. */
    static Given none() {
        return new Given(Inputs.none(), Inputs.none());
    }

    /** Reads a component that is no part of the intent; of what is confided, no refusal tells anything. */
    Object read(Component component, Place place) {
        return component.part() == Part.CONFIDED
                ? Unspoken.read(component.name(), () -> component.read(confided.take(component.name()), place))
                : component.read(inputs.take(component.name()), place);
    }

    /** Refuses what no component has taken. */
    void requireAllTaken(String type, Place place) {
        requireAllTaken(inputs, type, place.member("inputs"));
        requireAllTaken(confided, type, place.member("transient map"));
    }

    private static void requireAllTaken(Inputs all, String type, Place place) {
        Optional<String> left = all.left().stream().findFirst();
        if (left.isPresent()) {
            throw place.malformed("none but those of " + type, left.get());
        }
    }
}
