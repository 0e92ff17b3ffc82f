package io.carbonregistry.attestations;

import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The review of one version of a month, step by step; it stays when another version follows.
 *
 * @param of which version
 * @param steps the first one first
 */
public record MonthReview(MonthVersion of, List<Step> steps) implements State {

    public MonthReview {
        steps = List.copyOf(steps);
    }

    /**
     * What an office did.
     *
     * @param status how the month stood from then on
     * @param because what the office said, where it had to say something
     * @param due the day until which it was to be attested again, where it was returned
     * @param officers who signed, the first and the second
     * @param act by which
     * @param day on which
     */
    public record Step(
            Status status,
            Optional<Grounds> because,
            Optional<LocalDate> due,
            List<Person> officers,
            ActRef act,
            LocalDate day) {

        public Step {
            officers = List.copyOf(officers);
        }
    }

    /** Where that of a version stands. */
    public static Key<MonthReview> key(MonthVersion version) {
        return Key.of(MonthReview.class, "review", version.path());
    }

    /** That of a version, which may not have begun. */
    static MonthReview of(MonthVersion version, States states) {
        return states.find(key(version)).orElseGet(() -> new MonthReview(version, List.of()));
    }

    /** With one more step. */
    MonthReview with(MonthStep taken, Circumstances now) {
        Step step = new Step(taken.status(), taken.because(), taken.due(), now.signers(), now.act(), now.day());
        return new MonthReview(
                of, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }
}
