package io.carbonregistry.kernel;

import java.util.List;
import java.util.Optional;

/**
 * Asks the registry to do something. A record; its components, less those marked {@link Input}, are the intent.
 *
 * @param <F> the fact it becomes when granted
 */
public interface Request<F extends Fact> {

    /** The client's id of this act. */
    ActId id();

    /** In whose name: the debited account; empty means the office that the caller is appointed to. */
    default Optional<Actor> actor() {
        return Optional.empty();
    }

    /** What the caller's mandate must allow. */
    default Authority authority() {
        return Authority.INITIATE;
    }

    /** What it is refused for where one person signs twice. */
    default Reason samePerson() {
        return Reason.SAME_PERSON;
    }

    /** The place it concerns besides those of the accounts that it reads, which an office must cover. */
    default Optional<Adcode> place() {
        return Optional.empty();
    }

    /** What it reads, besides what every act reads. */
    Keys reads();

    /** What it reads once it has seen the first; there is no third round. */
    default Keys readsThen(States first) {
        return Keys.none();
    }

    /**
     * How the keys start of which the first is looked for, each as a range that must not have changed at commit. Only an act that
     * must see that there is none of a kind has such a range; every other names its keys.
     */
    default List<String> scans() {
        return List.of();
    }

    /**
     * Decides, purely: the rules in their order of precedence, {@code rules.end()}, and then the decision.
     *
     * @throws RefusedException if a rule does not hold
     */
    Decision<F> decide(States states, Circumstances now, Rules rules);
}
