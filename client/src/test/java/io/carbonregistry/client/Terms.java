package io.carbonregistry.client;

import io.carbonregistry.registry.CalendarYear;
import io.carbonregistry.registry.FoundingRules;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleValue;
import io.carbonregistry.registry.RuleVersion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The rules that a market of the tests begins with: nothing waits, and limits are high. */
final class Terms {

    private static final Map<Rule, String> VALUES = Map.ofEntries(
            Map.entry(Rule.PENDING_DAYS, "7"),
            Map.entry(Rule.DUE_DAYS, "40"),
            Map.entry(Rule.REVIEW_DAYS, "10"),
            Map.entry(Rule.RETURN_DAYS, "30"),
            Map.entry(Rule.JUMP_PERCENT, "30"),
            Map.entry(Rule.SAMPLE_DAYS, "40"),
            Map.entry(Rule.REPORT_DUE, "03-31"),
            Map.entry(Rule.STATUTORY_REGISTRAR, "NO"),
            Map.entry(Rule.FREEZE_YEARS, "3"),
            Map.entry(Rule.SURRENDER_DEADLINE, "12-31"),
            Map.entry(Rule.VINTAGE_END, "2022=2026-06-10"),
            Map.entry(Rule.VERIFIER_YEARS, "3"),
            Map.entry(Rule.TONNES_PER_ACT, "1000000000"),
            Map.entry(Rule.TONNES_PER_DAY, "1000000000"),
            Map.entry(Rule.MAY_HOLD, "NATION=CEA,EMITTER=CEA+CCER,INSTITUTION=CEA+CCER"));

    private Terms() {}

    /** The first version of every topic. */
    static List<FoundingRules> rules(LocalDate from) {
        return Arrays.stream(RuleTopic.values())
                .map(topic -> rules(topic, from))
                .toList();
    }

    /** A year without holidays. */
    static CalendarYear year(int year) {
        return new CalendarYear(year, "Notice on holidays", List.of(), List.of());
    }

    private static FoundingRules rules(RuleTopic topic, LocalDate from) {
        List<RuleValue> values = Arrays.stream(Rule.values())
                .filter(rule -> rule.topic() == topic)
                .map(rule -> new RuleValue(rule, VALUES.getOrDefault(rule, "0")))
                .toList();
        return new FoundingRules(topic, new RuleVersion(from, "Notice of the first day", values));
    }
}
