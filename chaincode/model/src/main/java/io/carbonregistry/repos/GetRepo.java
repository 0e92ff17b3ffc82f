package io.carbonregistry.repos;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.Optional;

/**
 * Asks for one repo.
 *
 * @param account one of its parties
 * @param repo the act that proposed it
 */
public record GetRepo(AccountId account, ActRef repo) implements Query<Repo> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public Repo answer(Ledger ledger, Caller caller) {
        return of(ledger, account, repo);
    }

    static Repo of(Ledger ledger, AccountId party, ActRef repo) {
        return ledger.find(Repo.key(repo))
                .filter(found -> found.isBetween(party))
                .orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, Repo.key(repo)));
    }
}
