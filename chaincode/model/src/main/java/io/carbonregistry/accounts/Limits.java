package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Whole;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An account's own limits off the exchange; the lowest of these and the rules in force counts. Written by the holder, and read
 * by the holder's own acts alone.
 *
 * @param account which
 * @param tonnesPerAct tonnes that one act may move
 * @param tonnesPerDay tonnes that may be moved in a day
 * @param raise what they become on a later day
 */
public record Limits(AccountId account, long tonnesPerAct, long tonnesPerDay, Optional<Raise> raise) implements State {

    /** Higher limits, and the first day on which they count. */
    public record Raise(LocalDate from, long tonnesPerAct, long tonnesPerDay) {}

    /** Where it stands. */
    public static Key<Limits> key(AccountId account) {
        return Key.of(Limits.class, "limits", account);
    }

    /** Those of an account, which may have set none. */
    static Limits of(AccountId account, States states) {
        return states.find(key(account)).orElseGet(() -> new Limits(account, Whole.MAX, Whole.MAX, Optional.empty()));
    }

    /** The limits that count on a day. */
    public Limits on(LocalDate day) {
        return raise.filter(higher -> !higher.from().isAfter(day))
                .map(higher -> new Limits(account, higher.tonnesPerAct(), higher.tonnesPerDay(), Optional.empty()))
                .orElse(this);
    }

    /** Others: what is lower counts at once, what is higher from a later day on. */
    Limits becoming(long perAct, long perDay, LocalDate later) {
        long lowerPerAct = Math.min(tonnesPerAct, perAct);
        long lowerPerDay = Math.min(tonnesPerDay, perDay);
        boolean raised = lowerPerAct < perAct || lowerPerDay < perDay;
        return new Limits(
                account,
                lowerPerAct,
                lowerPerDay,
                raised ? Optional.of(new Raise(later, perAct, perDay)) : Optional.empty());
    }
}
