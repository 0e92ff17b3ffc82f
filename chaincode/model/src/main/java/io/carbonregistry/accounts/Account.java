package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;

/**
 * An account's own record, which the acts of others do not read.
 *
 * @param id which
 * @param type what it is for
 * @param holder in whose name
 * @param adcode where the holder is registered
 * @param opened the day it was opened
 * @param by the act that opened it
 */
public record Account(AccountId id, AccountType type, Holder holder, Adcode adcode, LocalDate opened, ActRef by)
        implements State {

    /** Where it stands. */
    public static Key<Account> key(AccountId id) {
        return Key.of(Account.class, "account", id);
    }

    /** With the holder's details as they are now. */
    Account of(Holder now, Adcode place) {
        return new Account(id, type, now, place, opened, by);
    }
}
