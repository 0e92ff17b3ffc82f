package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;

/**
 * Which account a holder has: one holder, one account (Registration rules art. 7).
 *
 * @param holder the holder's id
 * @param account the account
 */
public record HolderAccount(String holder, AccountId account) implements State {

    /** Where it stands. */
    public static Key<HolderAccount> key(String holder) {
        return Key.of(HolderAccount.class, "holder", holder);
    }
}
