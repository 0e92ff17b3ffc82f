package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.units.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What an account may still move off the exchange by one act. Where the limit is divided and the act's lane has room, it is decided on
 * that lane alone; else on the sum of all.
 */
public final class Allowance {

    private final Ceiling ceiling;
    private final List<LaneUse> lanes;

    private Allowance(Ceiling ceiling, List<LaneUse> lanes) {
        this.ceiling = ceiling;
        this.lanes = lanes;
    }

    /** What is read first to know it. */
    public static Keys reads(AccountId account, Lane lane) {
        return Ceiling.reads(account)
                .and(Keys.needed(Registry.key()))
                .maybe(DayUse.key(account, Lane.none()), DayUse.key(account, lane));
    }

    /** What is read then: the other lanes too, where that of the act won't do. */
    public static Keys readsThen(AccountId account, Lane lane, Quantity quantity, States first) {
        Ceiling ceiling = Ceiling.of(account, first, first.get(Registry.key()).day());
        return Keys.none()
                .maybe(looked(ceiling, lane, quantity, first).stream()
                        .map(one -> DayUse.key(account, one))
                        .toList());
    }

    /** What an account may move on the day by an act of so many tonnes. */
    public static Allowance of(AccountId account, Lane lane, Quantity quantity, States states, Circumstances now) {
        Ceiling ceiling = Ceiling.of(account, states, now.day());
        return new Allowance(ceiling, uses(ceiling, looked(ceiling, lane, quantity, states), states::find));
    }

    /** What is used today of a limit, in each lane that acts may use alone; nothing, if there is no limit. */
    static List<LaneUse> today(AccountId account, Ledger ledger) {
        LocalDate day = ledger.get(Registry.key()).day();
        Limits own = ledger.find(Limits.key(account)).orElseGet(() -> Limits.none(account));
        Ceiling ceiling = new Ceiling(
                account, own.on(day), ledger.get(RuleBook.key(RuleTopic.LIMITS)).on(day), day);
        List<LaneUse> uses = uses(ceiling, ceiling.lanes(), ledger::find);
        boolean isDivided = uses.stream().allMatch(one -> ceiling.isOwned(one.lane()));
        return !ceiling.isCounted() ? List.of() : isDivided ? uses : List.of(together(uses));
    }

    private static LaneUse together(List<LaneUse> uses) {
        return new LaneUse(Lane.none(), sum(uses, LaneUse::share), sum(uses, LaneUse::used));
    }

    private static long sum(List<LaneUse> uses, ToLongFunction<LaneUse> of) {
        return uses.stream().mapToLong(of).sum();
    }

    /** So many tonnes may move now. */
    public void require(Quantity quantity, Rules rules) {
        ceiling.requirePerAct(quantity, rules);
        long most = sum(lanes, LaneUse::share);
        long used = sum(lanes, LaneUse::used);
        rules.require(
                quantity.value() <= most - used,
                Reason.LIMIT_EXCEEDED,
                ceiling.account(),
                "per day",
                most,
                used,
                Math.max(0, most - used),
                quantity);
    }

    /** Counts a movement, where there is a limit to count it against: a record that every act writes is a queue. */
    public Changes use(Quantity quantity, Circumstances now) {
        return ceiling.isCounted() ? counted(quantity.value(), now) : Changes.none();
    }

    /** From the first lane with room on. */
    private Changes counted(long tonnes, Circumstances now) {
        Changes counted = Changes.none();
        long left = tonnes;
        for (LaneUse one : lanes) {
            long part = Math.min(left, one.room());
            if (part > 0) {
                counted = counted.put(
                        DayUse.key(ceiling.account(), one.lane()),
                        new DayUse(ceiling.account(), now.day(), Math.addExact(one.used(), part)));
            }
            left -= part;
        }
        return counted;
    }

    /** The lanes on which an act is decided. */
    private static List<Lane> looked(Ceiling ceiling, Lane lane, Quantity quantity, States states) {
        boolean isEnough =
                ceiling.isOwned(lane) && LaneUse.of(ceiling, lane, states::find).room() >= quantity.value();
        return isEnough ? List.of(lane) : ceiling.lanes();
    }

    private static List<LaneUse> uses(
            Ceiling ceiling, List<Lane> lanes, Function<Key<DayUse>, Optional<DayUse>> found) {
        return lanes.stream().map(one -> LaneUse.of(ceiling, one, found)).toList();
    }
}
