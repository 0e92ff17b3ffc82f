package io.carbonregistry.registry;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.kernel.Text;
import java.util.List;

/**
 * Asks for a topic's rules to be others from a day on. What was in force on a past day is never changed; a version that hasn't
 * begun, or begins today, is replaced by one from the same day.
 *
 * @param topic what they are about
 * @param version a value for every rule of the topic, with the first day and the legal basis
 */
public record SetRules(ActId id, RuleTopic topic, RuleVersion version) implements Request<RulesSet> {

    public SetRules {
        Text.require(version.isWholeFor(topic), "rules", topic.name(), "one value for each rule of the topic");
    }

    @Override
    public Keys reads() {
        return Keys.none().maybe(RuleBook.key(topic));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<RulesSet> decide(States states, Circumstances now, Rules rules) {
        // A topic that only newer code knows has no book yet.
        RuleBook book = states.find(RuleBook.key(topic)).orElseGet(() -> new RuleBook(topic, List.of()));
        rules.require(!version.from().isBefore(now.day()), Reason.TIME_ORDER, topic, now.day(), version.from());
        rules.end();

        // From here on it must succeed.
        return Decision.of(new RulesSet(now.act(), topic, version, now.day()))
                .writing(RuleBook.key(topic), book.with(version));
    }
}
