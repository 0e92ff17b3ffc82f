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
 * @param lanes into how many lanes the daily limit is divided, if it is
 * @param lowered the day on which a divided limit was lowered last
 */
public record Limits(
        AccountId account,
        long tonnesPerAct,
        long tonnesPerDay,
        Optional<Raise> raise,
        Optional<Integer> lanes,
        Optional<LocalDate> lowered)
        implements State {

    /** Higher limits or other lanes, and the first day on which they count. */
    public record Raise(LocalDate from, long tonnesPerAct, long tonnesPerDay, Optional<Integer> lanes) {}

    /** Where it stands. */
    public static Key<Limits> key(AccountId account) {
        return Key.of(Limits.class, "limits", account);
    }

    /** Those of an account, which may have set none. */
    static Limits of(AccountId account, States states) {
        return states.find(key(account)).orElseGet(() -> none(account));
    }

    /** Those of an account that has set none. */
    static Limits none(AccountId account) {
        return new Limits(account, Whole.MAX, Whole.MAX, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The limits that count on a day. */
    public Limits on(LocalDate day) {
        return raise.filter(higher -> !higher.from().isAfter(day))
                .map(higher -> new Limits(
                        account,
                        higher.tonnesPerAct(),
                        higher.tonnesPerDay(),
                        Optional.empty(),
                        higher.lanes(),
                        lowered))
                .orElse(this);
    }

    /** Into how many lanes the daily limit is divided. */
    int count() {
        return lanes.orElse(1);
    }

    /** Into how many it is divided once what is to come counts. */
    int planned() {
        return raise.map(Raise::lanes).orElse(lanes).orElse(1);
    }

    /** Whether the limit was lowered on a day while it was divided. */
    boolean isLowered(LocalDate day) {
        return lowered.filter(day::equals).isPresent();
    }

    /**
     * Others: what is lower counts at once, what is higher from a later day on. So do other lanes, and never on the same day: what
     * was moved on it is counted in the old ones.
     */
    Limits becoming(long perAct, long perDay, int count, LocalDate today, LocalDate later) {
        long lowerPerAct = Math.min(tonnesPerAct, perAct);
        long lowerPerDay = Math.min(tonnesPerDay, perDay);
        boolean divided = count != count();
        boolean raised = lowerPerAct < perAct || lowerPerDay < perDay || divided;
        LocalDate from = divided && !later.isAfter(today) ? today.plusDays(1) : later;
        Raise higher = new Raise(from, perAct, perDay, Optional.of(count).filter(several -> several > 1));
        boolean isLowered = count() > 1 && lowerPerDay < tonnesPerDay;
        return new Limits(
                account,
                lowerPerAct,
                lowerPerDay,
                raised ? Optional.of(higher) : Optional.empty(),
                lanes,
                isLowered ? Optional.of(today) : lowered);
    }
}
