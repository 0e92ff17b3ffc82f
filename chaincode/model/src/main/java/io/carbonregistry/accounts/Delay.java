package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;

/** The working days after which what a holder loosens counts, so that it can notice what it did not want. */
final class Delay {

    private Delay() {}

    static Keys reads() {
        return Keys.needed(RuleBook.key(RuleTopic.TRANSFERS), Calendar.key());
    }

    /** The first day on which what is loosened today counts. */
    static LocalDate end(States states, Circumstances now) {
        long days = states.get(RuleBook.key(RuleTopic.TRANSFERS)).on(now.day()).number(Rule.TRUST_DELAY);
        return states.get(Calendar.key()).after(now.day(), days);
    }
}
