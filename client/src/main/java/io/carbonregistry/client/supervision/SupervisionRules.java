package io.carbonregistry.client.supervision;

import java.util.List;

/** All rules, in the order in which they are told. */
public final class SupervisionRules {

    private static final List<SupervisionRule> ALL = List.of(
            new Jump(),
            new IntensityJump(),
            new FarFromPeers(),
            new RepeatedValue(),
            new UnevenDigits(),
            new EvidenceTwice(),
            new ReportTwice(),
            new CoalOutsideRange(),
            new CarbonPerHeat(),
            new LateCluster());

    private SupervisionRules() {}

    /** Every rule. */
    public static List<SupervisionRule> all() {
        return ALL;
    }

    /** What looks wrong by any of them. */
    public static List<Suspicion> look(Months months) {
        return ALL.stream().flatMap(rule -> rule.look(months).stream()).toList();
    }
}
