package io.carbonregistry.bench;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.bench.load.ClosedLoop;
import io.carbonregistry.bench.load.Run;
import io.carbonregistry.bench.market.MarketPlace;
import io.carbonregistry.bench.market.Mint;
import io.carbonregistry.bench.months.Months;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.scenarios.Crowd;
import io.carbonregistry.bench.scenarios.Queries;
import io.carbonregistry.bench.scenarios.SecondSignatures;
import io.carbonregistry.bench.scenarios.SharedAccount;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.demo.TemporaryFolder;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.projection.Order;
import io.carbonregistry.client.projection.Paging;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.client.projection.Subject;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.kernel.Actor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is measured once and not in rounds. */
final class Single {

    private static final int ASKERS = 32;
    private static final int PAGE = 100;
    private static final int AT_ONCE = 64;

    /** Nobody surrenders for longer. */
    private static final Duration LONG = Duration.ofHours(1);

    private final Plan plan;
    private final NetworkFolder folder;
    private final MarketPlace place;
    private final Results results;
    private final Progress progress;

    Single(Plan plan, NetworkFolder folder, MarketPlace place, Results results, Progress progress) {
        this.plan = plan;
        this.folder = folder;
        this.place = place;
        this.results = results;
        this.progress = progress;
    }

    /** All emitters get their units in a few acts, and each surrenders them in one of its own. */
    void allocation() {
        progress.says("opening " + plan.crowd() + " accounts ...");
        Crowd crowd = Crowd.prepare(place, plan.crowd());
        double seconds = crowd.allocate();
        progress.says("allocated in " + seconds + " s");
        results.add("allocationSeconds", seconds);
        SecondSignatures debits = crowd.debits();
        long start = System.nanoTime();
        debits.prepare(plan.crowd());
        double first = (System.nanoTime() - start) / 1e9;
        Run run = new ClosedLoop(plan.window(), Duration.ZERO, LONG).run(debits);
        double second =
                run.ended().stream().mapToLong(one -> one.ended()).max().orElse(0) / 1e9 - run.measuredFrom() / 1e9;
        progress.measured("debit", 1, run.ended().size() / second, run.failures());
        results.add("debitsFirstSignatureSeconds", first);
        results.add("debitsSecondSignatureSeconds", second);
        results.add("debitsFailed", run.failed());
    }

    /** Holdings and blocks from the peers; histories from a projection that is read from the first block on. */
    void queries(Rounds rounds) {
        AccountId account = place.open("asked", AccountType.EMITTER, 1).get(0);
        Mint.of(place.people(), "asked").blocks(List.of(account), PAGE, 1);
        Registry clerk = place.people().registrar().initiator();
        try (Queries holdings =
                        new Queries("holdingQuery", clerk, () -> new GetHolding(account, Optional.empty()), ASKERS);
                Queries blocks = new Queries(
                        "blocksQuery",
                        clerk,
                        () -> new ListBlocks(account, Optional.empty(), PAGE, Optional.empty()),
                        ASKERS)) {
            rounds.run(List.of(holdings, blocks), 1);
        }
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            history(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One account that starts as one block is debited by one program, and another by three. */
    void shared() {
        for (int programs : List.of(1, 3)) {
            String name = "shared" + programs;
            progress.says("debiting one block by " + programs + " programs ...");
            SharedAccount account = SharedAccount.prepare(place, folder, name, 10L * plan.crowd());
            long start = System.nanoTime();
            long failed =
                    account.debit(programs, plan.crowd(), AT_ONCE, folder.path().resolve("kept"));
            results.add(name + "Seconds", (System.nanoTime() - start) / 1e9);
            results.add(name + "Failed", (double) failed);
        }
    }

    /** A device's day, hashed and written down. */
    void rows() {
        progress.says("hashing " + plan.rows() + " rows ...");
        new RowHashing(plan.rows()).measure().forEach(results::add);
    }

    /** The national month, from its founding to the second signature of its last act. */
    void months() {
        progress.says("founding and attesting a month of " + plan.bundles() + " bundles ...");
        Months.of(place, plan.bundles()).measure().forEach(results::add);
    }

    private void history(Path folder) {
        long start = System.nanoTime();
        try (Projection projection = place.people().auditor().projection(folder)) {
            double read = (System.nanoTime() - start) / 1e9;
            results.add("projectionBlocksPerSecond", projection.height() / read);
            Subject subject = Subject.of(new Actor("office.registrar"));
            long asked = 0;
            long from = System.nanoTime();
            while (System.nanoTime() - from < plan.measuringOnce().toNanos() / 2) {
                projection.history(subject, Paging.first(Order.NEWEST_FIRST, PAGE));
                asked++;
            }
            results.add("historyPagesPerSecond", asked * 1e9 / (System.nanoTime() - from));
        }
    }
}
