package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Query;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the accounts within the jurisdiction of the caller's office, in the order of their ids. A page may be empty and yet
 * have a next one.
 *
 * @param after after which account to go on
 */
public record ListAccounts(Optional<AccountId> after) implements Query<AccountPage> {

    private static final int MOST = 100;

    @Override
    public AccountPage answer(Ledger ledger, Caller caller) {
        String last = after.map(account -> AccountStanding.key(account).text()).orElse("");
        Adcode jurisdiction = ledger.get(Mandate.key(caller.requireOffice())).jurisdiction();
        List<AccountStanding> accounts = ledger.scan(AccountStanding.class, AccountStanding.KEYS, last, MOST).stream()
                .map(Ledger.Entry::state)
                .toList();
        return new AccountPage(
                accounts.stream()
                        .filter(one -> jurisdiction.covers(one.adcode()))
                        .toList(),
                accounts.size() < MOST
                        ? Optional.empty()
                        : Optional.of(accounts.get(MOST - 1).account()));
    }
}
