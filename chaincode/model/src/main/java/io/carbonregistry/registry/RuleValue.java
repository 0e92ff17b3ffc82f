package io.carbonregistry.registry;

import io.carbonregistry.kernel.Text;

/**
 * One rule's value.
 *
 * @param rule which
 * @param value as text, in the rule's own form
 */
public record RuleValue(Rule rule, String value) {

    public RuleValue {
        Text.require(value.length() <= 2048, rule.name(), value, "at most 2048 characters");
        rule.check(value);
    }
}
