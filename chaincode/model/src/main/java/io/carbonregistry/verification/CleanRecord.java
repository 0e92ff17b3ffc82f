package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * That nothing was falsified and nothing was late in the years before one.
 *
 * @param account the company's account
 * @param years the years that are looked at
 */
record CleanRecord(AccountId account, List<Integer> years) {

    /** No year before it has a list. */
    private static final int FIRST_YEAR = 2000;

    /** As many years as the rules of a day say. */
    static CleanRecord of(int year, AccountId account, States states, LocalDate day) {
        long back = Math.min(Terms.on(states, day).number(Rule.CLEAN_YEARS), year - FIRST_YEAR);
        return new CleanRecord(
                account,
                LongStream.rangeClosed(1, back)
                        .mapToObj(one -> year - Math.toIntExact(one))
                        .toList());
    }

    Keys reads() {
        return Keys.none()
                .maybe(years.stream().map(one -> Assignment.key(one, account)).toList())
                .maybe(years.stream().map(one -> AnnualReport.key(one, account)).toList());
    }

    /** Each year is verified for good, was in time with everything, and nothing in it was falsified. */
    void require(States states, LocalDate day, Rules rules) {
        years.forEach(year -> rules.require(
                lacking(year, states, day).isEmpty(),
                Reason.RECORD_NOT_CLEAN,
                account,
                year,
                lacking(year, states, day).orElse("-")));
    }

    private Optional<String> lacking(int year, States states, LocalDate day) {
        Optional<Assignment> verified =
                states.find(Assignment.key(year, account)).filter(one -> one.stageOn(day) == Assignment.Stage.FINAL);
        boolean falsified = verified.flatMap(one -> one.findings().gravest())
                .filter(one -> one == Severity.FALSIFICATION)
                .isPresent();
        boolean late = states.find(AnnualReport.key(year, account))
                .filter(AnnualReport::late)
                .isPresent();
        return verified.isEmpty()
                ? Optional.of("not verified")
                : falsified ? Optional.of("falsified") : late ? Optional.of("late") : Optional.empty();
    }
}
