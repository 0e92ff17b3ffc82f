package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks for what was not accepted in a company's year.
 *
 * @param year which
 * @param account the company's account
 */
public record ListNonConformities(int year, AccountId account) implements Query<NonConformityList> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public OptionalInt period() {
        return OptionalInt.of(year);
    }

    @Override
    public NonConformityList answer(Ledger ledger, Caller caller) {
        Assignment assignment = ledger.get(Assignment.key(year, account));
        return new NonConformityList(ledger
                .findAll(
                        NonConformity.class,
                        assignment.findings().numbers().stream()
                                .map(number -> NonConformity.key(year, account, number))
                                .toList())
                .stream()
                .sorted(Comparator.comparing(NonConformity::number))
                .toList());
    }
}
