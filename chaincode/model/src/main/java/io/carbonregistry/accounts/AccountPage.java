package io.carbonregistry.accounts;

import java.util.List;
import java.util.Optional;

/**
 * Some accounts, in the order of their ids.
 *
 * @param accounts the accounts
 * @param next after which to go on; empty at the end
 */
public record AccountPage(List<AccountStanding> accounts, Optional<AccountId> next) {

    public AccountPage {
        accounts = List.copyOf(accounts);
    }
}
