package io.carbonregistry.verification;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleVersion;
import java.time.LocalDate;

/** The rules of verification in force. */
final class Terms {

    private Terms() {}

    static Key<RuleBook> key() {
        return RuleBook.key(RuleTopic.VERIFICATION);
    }

    static RuleVersion on(States states, LocalDate day) {
        return states.get(key()).on(day);
    }
}
