package io.carbonregistry.verification;

import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a company was told of its result (Regulation 775 art. 12).
 *
 * @param result the number of the result
 * @param day on which
 * @param signers who decided so
 * @param objectionsUntil the last day on which the company may object
 * @param objection what it says, if it does not agree
 */
public record Notice(
        int result, LocalDate day, List<Person> signers, LocalDate objectionsUntil, Optional<Objection> objection) {

    public Notice {
        signers = List.copyOf(signers);
    }

    /**
     * That a company does not agree.
     *
     * @param day on which it said so
     * @param because why
     * @param decisionDue the last day on which the decision is in time
     */
    public record Objection(LocalDate day, Grounds because, LocalDate decisionDue) {}

    Notice with(Objection one) {
        return new Notice(result, day, signers, objectionsUntil, Optional.of(one));
    }
}
