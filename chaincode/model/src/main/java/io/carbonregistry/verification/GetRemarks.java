package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks for what was said of a non-conformity.
 *
 * @param year which
 * @param account the company's account
 * @param number of the non-conformity
 */
@Confided
public record GetRemarks(int year, AccountId account, int number) implements Query<Remarks> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public OptionalInt period() {
        return OptionalInt.of(year);
    }

    @Override
    public Remarks answer(Ledger ledger, Caller caller) {
        return ledger.get(Remarks.key(year, account, number));
    }
}
