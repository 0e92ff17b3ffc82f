package io.carbonregistry.transfers;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.Limits;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
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
import java.util.Optional;

/** What an account may still move off the exchange: per act and per day, the lowest limit wins. */
public final class Allowance {

    private final AccountId account;
    private final Optional<Limits> own;
    private final RuleVersion general;
    private final long used;

    private Allowance(AccountId account, Optional<Limits> own, RuleVersion general, long used) {
        this.account = account;
        this.own = own;
        this.general = general;
        this.used = used;
    }

    /** What is read to know it. */
    public static Keys reads(AccountId account) {
        return Keys.needed(RuleBook.key(RuleTopic.LIMITS)).maybe(Limits.key(account), DayUse.key(account));
    }

    /** What an account may move on the day. */
    public static Allowance of(AccountId account, States states, Circumstances now) {
        long used =
                states.find(DayUse.key(account)).map(use -> use.on(now.day())).orElse(0L);
        RuleVersion general = states.get(RuleBook.key(RuleTopic.LIMITS)).on(now.day());
        return new Allowance(
                account, states.find(Limits.key(account)).map(limits -> limits.on(now.day())), general, used);
    }

    /** So many tonnes may move now. */
    public void require(Quantity quantity, Rules rules) {
        requirePerAct(quantity, rules);
        long perDay = perDay();
        rules.require(
                quantity.value() <= perDay - used,
                Reason.LIMIT_EXCEEDED,
                account,
                "per day",
                Math.max(0, perDay - used),
                quantity);
    }

    /** So many tonnes may move at once, on some day. */
    public void requirePerAct(Quantity quantity, Rules rules) {
        long perAct = lowest(Rule.TONNES_PER_ACT, own.map(Limits::tonnesPerAct));
        rules.require(quantity.value() <= perAct, Reason.LIMIT_EXCEEDED, account, "per act", perAct, quantity);
    }

    /** Counts a movement, where there is a limit to count it against: a record that every act writes is a queue. */
    public Changes use(Quantity quantity, Circumstances now) {
        return perDay() == Whole.MAX
                ? Changes.none()
                : Changes.none()
                        .put(
                                DayUse.key(account),
                                new DayUse(account, now.day(), Math.addExact(used, quantity.value())));
    }

    private long perDay() {
        return lowest(Rule.TONNES_PER_DAY, own.map(Limits::tonnesPerDay));
    }

    private long lowest(Rule rule, Optional<Long> mine) {
        return Math.min(general.number(rule), mine.orElse(Long.MAX_VALUE));
    }
}
