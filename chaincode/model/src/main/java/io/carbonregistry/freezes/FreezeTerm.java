package io.carbonregistry.freezes;

import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;

/** How long a freeze may bind, from the day on which it is ordered or extended. */
final class FreezeTerm {

    static final Key<RuleBook> RULES = RuleBook.key(RuleTopic.SECURITY);

    private FreezeTerm() {}

    /** It ends after the day, and not later than so many years from today. */
    static void require(LocalDate until, LocalDate after, States states, Circumstances now, Rules rules) {
        long years = states.get(RULES).on(now.day()).number(Rule.FREEZE_YEARS);
        LocalDate latest = now.day().plusYears(years);
        rules.require(until.isAfter(after), Reason.TIME_ORDER, "until", after, until);
        rules.require(!until.isAfter(latest), Reason.FREEZE_TOO_LONG, until, latest);
    }
}
