package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import java.util.Optional;

/**
 * Asks for the money of a repo.
 *
 * @param account one of its parties
 * @param repo the act that proposed it
 */
@Confided
public record GetRepoPrices(AccountId account, ActRef repo) implements Query<RepoPrices> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public RepoPrices answer(Ledger ledger, Caller caller) {
        return ledger.get(RepoPrices.key(GetRepo.of(ledger, account, repo).act()));
    }
}
