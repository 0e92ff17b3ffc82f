package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.time.LocalDate;

/**
 * What an account has moved off the exchange on one day in one lane.
 *
 * @param account which
 * @param day the day of the last movement
 * @param tonnes moved on that day
 */
public record DayUse(AccountId account, LocalDate day, long tonnes) implements State {

    /** Where it stands while the daily limit is not divided. */
    public static Key<DayUse> key(AccountId account) {
        return key(account, Lane.none());
    }

    /** Where it stands for a lane. */
    public static Key<DayUse> key(AccountId account, Lane lane) {
        return lane.isNone() ? Key.of(DayUse.class, "dayuse", account) : Key.of(DayUse.class, "dayuse", account, lane);
    }

    /** Tonnes moved on a day. */
    public long on(LocalDate asked) {
        return day.equals(asked) ? tonnes : 0;
    }
}
