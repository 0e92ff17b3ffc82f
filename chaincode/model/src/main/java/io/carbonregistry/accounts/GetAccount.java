package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.State;
import java.util.List;
import java.util.Optional;

/**
 * Asks what an account is, whether it is open, who acts for it, whom it trusts, what its limits are and what it has moved today.
 *
 * @param account which
 */
public record GetAccount(AccountId account) implements Query<AccountDetails> {

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public AccountDetails answer(Ledger ledger, Caller caller) {
        return new AccountDetails(
                there(ledger, Account.key(account)),
                there(ledger, AccountStanding.key(account)),
                there(ledger, Mandate.key(account.actor())).representatives(),
                ledger.find(TrustedCounterparties.key(account))
                        .map(TrustedCounterparties::trusted)
                        .orElse(List.of()),
                ledger.find(Limits.key(account)),
                Allowance.today(account, ledger));
    }

    private static <S extends State> S there(Ledger ledger, Key<S> key) {
        return ledger.find(key).orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, key));
    }
}
