package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.client.demo.Cast;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleTopic;
import io.carbonregistry.registry.RuleValue;
import io.carbonregistry.registry.RuleVersion;
import io.carbonregistry.registry.SetRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules under which a log is done again: those who dealt then waited for no delay of today's, and knew no limit.
 *
 * @param cast who sets them
 * @param kinds the kinds of unit that accounts may hold
 */
record ReplayRules(Cast cast, Collection<String> kinds) {

    private static final String BASIS = "Rules of the replay of the EUTL: no delays, no limits, the log's own units";
    private static final String AT_ONCE = "0";
    private static final String NO_LIMIT = "999999999999999";

    void set() {
        set(
                RuleTopic.TRANSFERS,
                new RuleValue(Rule.TRUST_DELAY, AT_ONCE),
                new RuleValue(Rule.TRANSFER_WINDOW, AT_ONCE));
        set(
                RuleTopic.LIMITS,
                new RuleValue(Rule.TONNES_PER_ACT, NO_LIMIT),
                new RuleValue(Rule.TONNES_PER_DAY, NO_LIMIT));
        set(RuleTopic.HOLDINGS, new RuleValue(Rule.MAY_HOLD, mayHold()));
    }

    private void set(RuleTopic topic, RuleValue... values) {
        Signatories regulator = Staff.REGULATOR;
        LocalDate today = cast.as(regulator.initiator())
                .query(new GetRegistry())
                .registry()
                .day();
        cast.submit(
                regulator.initiator(),
                regulator.approver(),
                new SetRules(
                        new ActId("opening-rules-" + topic.name().toLowerCase(Locale.ROOT)),
                        topic,
                        new RuleVersion(today, BASIS, List.of(values))));
    }

    private String mayHold() {
        String all = String.join("+", kinds);
        return Stream.of(AccountType.NATION, AccountType.EMITTER)
                .map(type -> type + "=" + all)
                .collect(Collectors.joining(","));
    }
}
