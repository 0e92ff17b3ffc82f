package io.carbonregistry.client.projection;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.kernel.Adcode;
import java.util.Optional;

/**
 * Which accounts are asked for.
 *
 * @param type of one type alone
 * @param within registered within one division alone
 */
public record AccountFilter(Optional<AccountType> type, Optional<Adcode> within) {

    /** All accounts. */
    public static final AccountFilter ALL = new AccountFilter(Optional.empty(), Optional.empty());

    boolean accepts(AccountStanding account) {
        return type.map(account.type()::equals).orElse(true)
                && within.map(place -> place.covers(account.adcode())).orElse(true);
    }
}
