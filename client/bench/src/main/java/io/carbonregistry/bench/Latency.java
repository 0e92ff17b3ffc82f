package io.carbonregistry.bench;

import io.carbonregistry.bench.load.Ended;
import io.carbonregistry.bench.load.OpenLoop;
import io.carbonregistry.bench.load.Run;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.report.Sample;
import io.carbonregistry.bench.scenarios.Scenario;
import java.time.Duration;
import java.util.List;

/** How long a scenario takes while it is asked for a part of what it can do. */
final class Latency {

    private static final List<Integer> PERCENTS = List.of(50, 60, 80);

    private final Duration warming;
    private final Duration measuring;
    private final Results results;
    private final Progress progress;

    Latency(Duration warming, Duration measuring, Results results, Progress progress) {
        this.warming = warming;
        this.measuring = measuring;
        this.results = results;
        this.progress = progress;
    }

    /** Measures at each part of the rate that rounds have found. */
    void measure(Scenario scenario) {
        double most = results.rates(scenario.name()).median();
        PERCENTS.forEach(percent -> measure(scenario, percent, most * percent / 100));
    }

    private void measure(Scenario scenario, int percent, double perSecond) {
        OpenLoop loop = new OpenLoop(perSecond, warming, measuring);
        scenario.prepare(loop.pieces());
        Run run = loop.run(scenario);
        progress.measured(scenario.name() + " at " + percent + " %", 1, perSecond, run.failures());
        Sample millis = new Sample(run.measured().stream().map(Ended::millis).toList());
        results.add("latencyAt" + percent + "P50Millis", millis.median());
        results.add("latencyAt" + percent + "P99Millis", millis.quantile(0.99));
        results.add("latencyAt" + percent + "Failed", run.failed());
    }
}
