package io.carbonregistry.bench;

import static io.carbonregistry.bench.Plan.Group.allocation;
import static io.carbonregistry.bench.Plan.Group.growth;
import static io.carbonregistry.bench.Plan.Group.hot;
import static io.carbonregistry.bench.Plan.Group.latency;
import static io.carbonregistry.bench.Plan.Group.months;
import static io.carbonregistry.bench.Plan.Group.queries;
import static io.carbonregistry.bench.Plan.Group.restart;
import static io.carbonregistry.bench.Plan.Group.rows;
import static io.carbonregistry.bench.Plan.Group.settlement;
import static io.carbonregistry.bench.Plan.Group.shared;
import static io.carbonregistry.bench.Plan.Group.transfer;

import io.carbonregistry.bench.chain.Restarts;
import io.carbonregistry.bench.load.ClosedLoop;
import io.carbonregistry.bench.machine.Meter;
import io.carbonregistry.bench.machine.Part;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.bench.market.People;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.bench.scenarios.Scenario;
import io.carbonregistry.bench.scenarios.SecondSignatures;
import io.carbonregistry.bench.scenarios.Settlements;
import io.carbonregistry.bench.scenarios.Transfers;
import io.carbonregistry.bench.venue.EmbeddedVenue;
import io.carbonregistry.bench.venue.Venue;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Registry;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One benchmark, from the founding of its market to its results. */
final class Benchmark implements AutoCloseable {

    private static final Map<String, Integer> BATCHES =
            new TreeMap<>(Map.of("settlement10", 10, "settlement", 50, "settlement200", 200));

    private final Plan plan;
    private final Progress progress;
    private final Venue venue;
    private final Participants participants;
    private final MarketPlace place;
    private final Results results;
    private final Rounds rounds;
    private final Puts puts;
    private final Optional<EmbeddedVenue> restarted;

    Benchmark(Plan plan, Venue venue, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.venue = venue;
        this.restarted = Optional.of(venue)
                .filter(one -> plan.wants(restart))
                .filter(EmbeddedVenue.class::isInstance)
                .map(EmbeddedVenue.class::cast);
        this.participants = new Participants(venue.folder().organisations(), plan.participantsWindow());
        this.place = MarketPlace.found(venue.folder(), participants, plan.segments());
        this.results = new Results(new Machine(venue, plan).topology());
        Meter meter = Meter.of(
                Stream.concat(venue.parts().stream(), Stream.of(Part.client())).toList());
        this.rounds =
                new Rounds(new ClosedLoop(plan.window(), plan.warming(), plan.measuring()), meter, results, progress);
        this.puts = new Puts(
                participants.profile(People.INITIATOR),
                new Credentials(participants.identity(People.INITIATOR, Role.EMITTER)));
    }

    /** Does all that is planned. */
    Results run() {
        List<Scenario> interleaved = new ArrayList<>(List.of(puts));
        Optional<SecondSignatures> distinct = Optional.of("transfers")
                .filter(what -> plan.wants(transfer) || plan.wants(latency) || plan.wants(growth))
                .map(what -> transfers());
        distinct.ifPresent(interleaved::add);
        interleaved.addAll(others());
        Registry auditor = place.people().auditor();
        long from = Tally.height(auditor);
        if (plan.wantsRounds()) {
            rounds.run(interleaved, plan.rounds());
        }
        distinct.filter(one -> plan.wants(latency)).ifPresent(this::latency);
        Single single = new Single(plan, venue.folder(), place, results, progress);
        if (plan.wants(allocation)) {
            single.allocation();
        }
        if (plan.wants(queries)) {
            single.queries(rounds);
        }
        if (plan.wants(rows)) {
            single.rows();
        }
        if (plan.wants(shared)) {
            single.shared();
        }
        if (plan.wants(months)) {
            single.months();
        }
        progress.says("reading the blocks ...");
        new Tally(results).read(auditor, from);
        distinct.filter(one -> plan.wants(growth))
                .ifPresent(one -> new Growing(plan, place, rounds, results, progress).run(puts, one));
        restarted.ifPresent(this::restart);
        return results;
    }

    /** At the very end: what is connected to the ledger loses it. */
    private void restart(EmbeddedVenue venue) {
        progress.says("making a chain of " + plan.chain() + " blocks and starting on it ...");
        Transfers.prepare(place, "copied", 1, 1).one(place);
        Identity signer = participants.identity(People.APPROVER, Role.EMITTER);
        new Restarts(venue, place).measure(plan.chain(), signer).forEach(results::add);
    }

    private SecondSignatures transfers() {
        progress.says("preparing transfers ...");
        return Transfers.prepare(place, "distinct", plan.accounts(), plan.blocksEach())
                .scenario(place, "transfer");
    }

    private List<Scenario> others() {
        List<Scenario> scenarios = new ArrayList<>();
        if (plan.wants(hot)) {
            progress.says("preparing the hot account ...");
            scenarios.add(Transfers.prepare(place, "hot", 1, 2 * plan.window()).scenario(place, "hot"));
        }
        if (plan.wants(settlement)) {
            progress.says("preparing settlement ...");
            Settlements.Floor floor =
                    Settlements.Floor.prepare(place, plan.accounts(), plan.blocksForSale(), plan.segments());
            BATCHES.forEach((name, trades) ->
                    scenarios.add(new Settlements(name, floor, place.people().settlement(), trades)));
        }
        return scenarios;
    }

    private void latency(Scenario scenario) {
        new Latency(plan.warming(), plan.measuringOnce(), results, progress).measure(scenario);
    }

    @Override
    public void close() {
        puts.close();
        participants.close();
    }
}
