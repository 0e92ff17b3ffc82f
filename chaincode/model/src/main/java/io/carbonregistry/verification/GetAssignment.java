package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.registry.Registry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Asks who verifies a company's year, and how far it is.
 *
 * @param year which
 * @param account the company's account
 */
public record GetAssignment(int year, AccountId account) implements Query<VerificationCourse> {

    private static final int MOST = 1_000;

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public OptionalInt period() {
        return OptionalInt.of(year);
    }

    @Override
    public VerificationCourse answer(Ledger ledger, Caller caller) {
        Assignment assignment = ledger.get(Assignment.key(year, account));
        List<VerificationResult> results = ledger.findAll(
                VerificationResult.class,
                IntStream.rangeClosed(1, assignment.results().issued())
                        .mapToObj(number -> VerificationResult.key(year, account, number))
                        .toList());
        List<SampledRows> samples = ledger.scan(SampledRows.class, SampledRows.keys(year, account), "", MOST).stream()
                .map(Ledger.Entry::state)
                .toList();
        return new VerificationCourse(
                assignment, assignment.stageOn(ledger.get(Registry.key()).day()), results, samples);
    }
}
