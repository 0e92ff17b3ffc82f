package io.carbonregistry.bench;

import io.carbonregistry.bench.load.ClosedLoop;
import io.carbonregistry.bench.machine.Meter;
import io.carbonregistry.bench.machine.Part;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.bench.market.People;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.bench.scenarios.Scenario;
import io.carbonregistry.bench.scenarios.Settlements;
import io.carbonregistry.bench.scenarios.Transfers;
import io.carbonregistry.bench.venue.Venue;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.kernel.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One benchmark, from the founding of its market to its results. */
final class Benchmark implements AutoCloseable {

    private final Plan plan;
    private final Venue venue;
    private final Progress progress;
    private final Participants participants;
    private final MarketPlace place;
    private final Results results;
    private final List<Puts> open = new ArrayList<>();

    Benchmark(Plan plan, Venue venue, Progress progress) {
        this.plan = plan;
        this.venue = venue;
        this.progress = progress;
        this.participants = new Participants(venue.folder().organisations(), plan.window());
        this.place = MarketPlace.found(venue.folder(), participants, plan.segments());
        this.results = new Results(new Machine(venue, plan).topology());
    }

    Results run() {
        ClosedLoop loop = new ClosedLoop(plan.window(), plan.warming(), Duration.ofSeconds(plan.seconds()));
        Meter meter = Meter.of(
                Stream.concat(venue.parts().stream(), Stream.of(Part.client())).toList());
        List<Scenario> scenarios = scenarios();
        long from = Tally.height(place.people().auditor());
        new Rounds(loop, meter, results, progress).run(scenarios, plan.rounds());
        progress.says("reading the blocks ...");
        new Tally(place.people().auditor(), results).read(from);
        return results;
    }

    private List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        scenarios.add(puts());
        if (plan.wants("transfer")) {
            progress.says("preparing transfers ...");
            scenarios.add(Transfers.prepare(place, "distinct", plan.accounts(), plan.blocksEach())
                    .scenario(place, "transfer"));
        }
        if (plan.wants("hot")) {
            progress.says("preparing the hot account ...");
            scenarios.add(Transfers.prepare(place, "hot", 1, 2 * plan.window()).scenario(place, "hot"));
        }
        if (plan.wants("settlement")) {
            progress.says("preparing settlement ...");
            Settlements.Floor floor =
                    Settlements.Floor.prepare(place, plan.accounts(), plan.segments(), plan.segments());
            Stream.of(10, 50, 200)
                    .map(trades -> new Settlements(floor, place.people().settlement(), trades))
                    .forEach(scenarios::add);
        }
        return scenarios;
    }

    private Puts puts() {
        participants.identity(People.INITIATOR, Role.EMITTER);
        Puts puts = new Puts(
                participants.profile(People.INITIATOR),
                new Credentials(participants.identity(People.INITIATOR, Role.EMITTER)));
        open.add(puts);
        return puts;
    }

    @Override
    public void close() {
        open.forEach(Puts::close);
        participants.close();
    }
}
