package io.carbonregistry.bench;

import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.scenarios.Growth;
import io.carbonregistry.bench.scenarios.Named;
import io.carbonregistry.bench.scenarios.Scenario;
import java.util.List;

/** Measures while the ledger grows a hundredfold. */
final class Growing {

    private static final int STEP = 10;
    private static final int STEPS = 3;

    private final Plan plan;
    private final MarketPlace place;
    private final Rounds rounds;
    private final Results results;
    private final Progress progress;

    Growing(Plan plan, MarketPlace place, Rounds rounds, Results results, Progress progress) {
        this.plan = plan;
        this.place = place;
        this.rounds = rounds;
        this.results = results;
        this.progress = progress;
    }

    /** Measures the yardstick and a scenario at each size. */
    void run(Scenario puts, Scenario scenario) {
        Growth growth = new Growth(place);
        long first = first();
        for (long blocks = first; blocks <= plan.growth(); blocks *= STEP) {
            progress.says("growing to " + blocks + " blocks ...");
            growth.to(plan.accountsOf(blocks), blocks);
            rounds.run(List.of(Named.at(puts, blocks), Named.at(scenario, blocks)), plan.rounds());
        }
        double before = rate(scenario, first);
        double after = rate(scenario, plan.growth());
        double yardstick = rate(puts, plan.growth()) / rate(puts, first);
        results.addRatio("growth", after / before);
        results.addRatio("growthBesidePut", after / before / yardstick);
    }

    private double rate(Scenario scenario, long blocks) {
        return results.rates(Named.at(scenario, blocks).name()).median();
    }

    private long first() {
        long first = plan.growth();
        for (int step = 1; step < STEPS; step++) {
            first /= STEP;
        }
        return first;
    }
}
