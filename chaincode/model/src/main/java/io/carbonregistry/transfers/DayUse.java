package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;

/**
 * What an account has moved off the exchange on one day.
 *
 * @param account which
 * @param day the day of the last movement
 * @param tonnes moved on that day
 */
public record DayUse(AccountId account, LocalDate day, long tonnes) implements State {

    /** Where it stands. */
    public static Key<DayUse> key(AccountId account) {
        return Key.of(DayUse.class, "dayuse", account);
    }

    /** Tonnes moved on a day. */
    public long on(LocalDate asked) {
        return day.equals(asked) ? tonnes : 0;
    }
}
