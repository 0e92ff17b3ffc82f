package io.carbonregistry.registry;

import io.carbonregistry.kernel.Text;

/**
 * The first version of a topic's rules.
 *
 * @param topic what they are about
 * @param version a value for every rule of the topic
 */
public record FoundingRules(RuleTopic topic, RuleVersion version) {

    public FoundingRules {
        Text.require(version.isWholeFor(topic), "rules", topic.name(), "one value for each rule of the topic");
    }
}
