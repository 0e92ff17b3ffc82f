package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.units.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much an account may move off the exchange, in one act and in a day: the lowest limit wins.
 *
 * @param account which
 * @param own its own limits
 * @param general the rules in force
 * @param day the day on which both count
 */
public record Ceiling(AccountId account, Limits own, RuleVersion general, LocalDate day) {

    /** What is read to know it. */
    public static Keys reads(AccountId account) {
        return Keys.needed(RuleBook.key(RuleTopic.LIMITS)).maybe(Limits.key(account));
    }

    /** That of an account on a day. */
    public static Ceiling of(AccountId account, States states, LocalDate day) {
        return new Ceiling(
                account,
                Limits.of(account, states).on(day),
                states.get(RuleBook.key(RuleTopic.LIMITS)).on(day),
                day);
    }

    /** So many tonnes may move at once, on some day. */
    public void requirePerAct(Quantity quantity, Rules rules) {
        long perAct = lowest(Rule.TONNES_PER_ACT, own.tonnesPerAct());
        rules.require(
                quantity.value() <= perAct, Reason.LIMIT_EXCEEDED, account, "per act", perAct, 0, perAct, quantity);
    }

    /** Tonnes that may be moved in a day; the largest number there is, if any may. */
    long perDay() {
        return lowest(Rule.TONNES_PER_DAY, own.tonnesPerDay());
    }

    /** Whether what is moved in a day is counted. */
    boolean isCounted() {
        return perDay() < Whole.MAX;
    }

    /** All lanes; none in particular, where the limit is not divided. */
    List<Lane> lanes() {
        return count() == 1
                ? List.of(Lane.none())
                : IntStream.rangeClosed(1, count()).mapToObj(Lane::new).toList();
    }

    /** Whether a lane's share is its own. On a day on which the limit was lowered, others may have moved more before. */
    boolean isOwned(Lane lane) {
        boolean lowered = general.from().equals(day) || own.isLowered(day);
        return 1 <= lane.value() && lane.value() <= count() && count() > 1 && !lowered;
    }

    /** A lane's part of the limit, in whole tonnes; what doesn't divide goes to the first. */
    long share(Lane lane) {
        boolean isOneMore = !lane.isNone() && lane.value() <= perDay() % count();
        return perDay() / count() + (isOneMore ? 1 : 0);
    }

    private int count() {
        return isCounted() ? own.count() : 1;
    }

    private long lowest(Rule rule, long mine) {
        return Math.min(general.number(rule), mine);
    }
}
