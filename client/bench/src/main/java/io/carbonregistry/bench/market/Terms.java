package io.carbonregistry.bench.market;

import io.carbonregistry.client.network.FoundingTerms;
import io.carbonregistry.registry.FoundingRules;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleValue;
import io.carbonregistry.registry.RuleVersion;
import java.util.List;
import java.util.Map;

/** The usual founding terms but for delays and limits, of which there are none. */
final class Terms {

    private static final Map<Rule, String> OTHERS = Map.of(
            Rule.TRUST_DELAY, "0",
            Rule.TRANSFER_WINDOW, "0",
            Rule.TONNES_PER_ACT, "none",
            Rule.TONNES_PER_DAY, "none");

    private Terms() {}

    static FoundingTerms ofMarket() {
        FoundingTerms usual = FoundingTerms.usual();
        return new FoundingTerms(usual.rules().stream().map(Terms::changed).toList(), usual.calendar());
    }

    private static FoundingRules changed(FoundingRules usual) {
        RuleVersion version = usual.version();
        List<RuleValue> values = version.values().stream()
                .map(value -> new RuleValue(value.rule(), OTHERS.getOrDefault(value.rule(), value.value())))
                .toList();
        return new FoundingRules(usual.topic(), new RuleVersion(version.from(), version.legalBasis(), values));
    }
}
