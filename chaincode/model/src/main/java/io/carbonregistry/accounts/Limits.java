package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;

/**
 * An account's own limits off the exchange; the lowest of these and the rules in force counts.
 *
 * @param account which
 * @param tonnesPerAct tonnes that one act may move
 * @param tonnesPerDay tonnes that may be moved in a day
 */
public record Limits(AccountId account, long tonnesPerAct, long tonnesPerDay) implements State {

    /** Where it stands. */
    public static Key<Limits> key(AccountId account) {
        return Key.of(Limits.class, "limits", account);
    }
}
