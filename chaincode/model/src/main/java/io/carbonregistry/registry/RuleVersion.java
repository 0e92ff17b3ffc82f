package io.carbonregistry.registry;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a topic from a day on.
 *
 * @param from the first day on which they are in force
 * @param legalBasis the notice, article or decision they rest on
 * @param values one value for every rule of the topic
 */
public record RuleVersion(LocalDate from, String legalBasis, List<RuleValue> values) {

    public RuleVersion {
        Text.requireLegalBasis(legalBasis);
        values = List.copyOf(values);
    }

    /** Whether it has exactly one value for each rule of the topic, and no other. */
    public boolean isWholeFor(RuleTopic topic) {
        List<Rule> needed = List.of(Rule.values()).stream()
                .filter(rule -> rule.topic() == topic)
                .toList();
        return values.stream().map(RuleValue::rule).sorted().toList().equals(needed);
    }

    /** The value of a rule, as text. */
    public String text(Rule rule) {
        return values.stream()
                .filter(value -> value.rule() == rule)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no value for " + rule))
                .value();
    }

    /** The value of a rule, as a number; a limit that is none is the largest number there is. */
    public long number(Rule rule) {
        String value = text(rule);
        return value.equals("none") ? Whole.MAX : Long.parseLong(value);
    }

    /** Whether a switch is on. */
    public boolean isOn(Rule rule) {
        return text(rule).equals("YES");
    }

    /** The day that a table of days has under a name; empty if it has none there. */
    public Optional<LocalDate> date(Rule rule, String name) {
        return List.of(text(rule).split(",", -1)).stream()
                .filter(entry -> entry.startsWith(name + "="))
                .map(entry -> entry.substring(name.length() + 1))
                .filter(day -> !day.equals("none"))
                .map(LocalDate::parse)
                .findFirst();
    }

    /** Whether a table lists an entry under a row. */
    public boolean lists(Rule table, String row, String entry) {
        return List.of(text(table).split(",", -1)).stream()
                .filter(line -> line.startsWith(row + "="))
                .anyMatch(line -> List.of(line.substring(row.length() + 1).split("\\+", -1))
                        .contains(entry));
    }
}
