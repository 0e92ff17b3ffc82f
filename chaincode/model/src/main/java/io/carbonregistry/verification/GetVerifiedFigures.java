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
 * Asks for what was signed of each facility.
 *
 * @param year which
 * @param account the company's account
 * @param result the number of the result
 */
@Confided
public record GetVerifiedFigures(int year, AccountId account, int result) implements Query<VerifiedFigures> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public OptionalInt period() {
        return OptionalInt.of(year);
    }

    @Override
    public VerifiedFigures answer(Ledger ledger, Caller caller) {
        return ledger.get(VerifiedFigures.key(year, account, result));
    }
}
