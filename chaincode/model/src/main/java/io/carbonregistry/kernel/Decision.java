package io.carbonregistry.kernel;

/**
 * A granted request: its fact and what it writes.
 *
 * @param fact what has happened
 * @param changes what is written, each key once
 */
public record Decision<F extends Fact>(F fact, Changes changes) {

    /** A decision that writes nothing yet. */
    public static <F extends Fact> Decision<F> of(F fact) {
        return new Decision<>(fact, Changes.none());
    }

    /** With a state written under a key. */
    public <S extends State> Decision<F> writing(Key<S> key, S state) {
        return new Decision<>(fact, changes.put(key, state));
    }

    /** With further changes. */
    public Decision<F> with(Changes more) {
        return new Decision<>(fact, changes.and(more));
    }
}
