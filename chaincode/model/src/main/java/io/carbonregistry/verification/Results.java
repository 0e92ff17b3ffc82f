package io.carbonregistry.verification;

import io.carbonregistry.kernel.Person;
import java.util.Optional;

/**
 * What the verification of a year has come to.
 *
 * @param issued how many results were signed; they are numbered from 1, and the last counts
 * @param reviewer who signed the last of them second
 * @param notice what the company was told last
 * @param inForce the number of the result that held when the year was opened again, and holds until another does
 */
public record Results(int issued, Optional<Person> reviewer, Optional<Notice> notice, Optional<Integer> inForce) {

    static final Results NONE = new Results(0, Optional.empty(), Optional.empty(), Optional.empty());

    /** What the company was told; it was. */
    Notice told() {
        return notice.orElseThrow(() -> new IllegalStateException("told without a notice"));
    }

    Results issuing(Optional<Person> second) {
        return new Results(issued + 1, second, notice, inForce);
    }

    Results telling(Notice one) {
        return new Results(issued, reviewer, Optional.of(one), inForce);
    }

    Results heldOn(Optional<Integer> result) {
        return new Results(issued, reviewer, notice, result);
    }
}
