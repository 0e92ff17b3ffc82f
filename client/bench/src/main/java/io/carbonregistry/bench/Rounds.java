package io.carbonregistry.bench;

import io.carbonregistry.bench.load.ClosedLoop;
import io.carbonregistry.bench.load.Run;
import io.carbonregistry.bench.machine.Meter;
import io.carbonregistry.bench.machine.Reading;
import io.carbonregistry.bench.report.Measurement;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.scenarios.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures scenarios in turn, round after round. */
final class Rounds {

    /** More than a round has done before, for the next may do more. */
    private static final double ROOM = 1.3;

    private static final int WINDOWS = 2;
    private static final int AT_LEAST = 200;

    private final ClosedLoop loop;
    private final Meter meter;
    private final Results results;
    private final Progress progress;
    private final Map<String, Double> fastest = new HashMap<>();
    private int last;

    Rounds(ClosedLoop loop, Meter meter, Results results, Progress progress) {
        this.loop = loop;
        this.meter = meter;
        this.results = results;
        this.progress = progress;
    }

    /** Does each scenario once for nothing, then so many rounds of them, in the same order; no number of a round comes twice. */
    void run(List<? extends Scenario> scenarios, int rounds) {
        scenarios.forEach(scenario -> measure(scenario, 0));
        for (int end = last + rounds; last < end; ) {
            last++;
            for (Scenario scenario : scenarios) {
                results.add(measure(scenario, last));
            }
        }
    }

    private Measurement measure(Scenario scenario, int round) {
        prepare(scenario, round);
        Reading before = meter.read();
        Run run = new ClosedLoop(scenario.window(loop.window()), loop.warming(), loop.measuring()).run(scenario);
        Reading used = meter.read().since(before);
        double perSecond = run.perSecond() * scenario.worth();
        fastest.merge(scenario.name(), run.perSecond(), Math::max);
        progress.measured(scenario.name(), round, perSecond, run.failures());
        return new Measurement(scenario.name(), round, perSecond, run.ended().size(), run.failed(), used);
    }

    /** What first signatures cost is told too, under a name of its own. */
    private void prepare(Scenario scenario, int round) {
        Reading before = meter.read();
        int given = scenario.prepare(pieces(scenario));
        Reading used = meter.read().since(before);
        if (given > 0 && round > 0) {
            String name = scenario.name() + "FirstSignature";
            double perSecond = given * scenario.worth() / used.elapsed();
            results.add(new Measurement(name, round, perSecond, given, 0, used));
        }
    }

    /** A first time is short: a few windows full, which tell how much the next will do. */
    private int pieces(Scenario scenario) {
        double perSecond = fastest.getOrDefault(scenario.name(), 0.0) * ROOM;
        double seconds = loop.warming().plus(loop.measuring()).toMillis() / 1e3;
        return (int) (perSecond * seconds) + Math.max(AT_LEAST, WINDOWS * loop.window());
    }
}
