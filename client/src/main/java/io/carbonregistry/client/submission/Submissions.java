package io.carbonregistry.client.submission;

import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.commits.Commits;
import io.carbonregistry.client.facts.BlockFacts;
import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.journal.Journal;
import io.carbonregistry.client.journal.Promise;
import io.carbonregistry.client.leasing.Drawing;
import io.carbonregistry.client.leasing.Stocks;
import io.carbonregistry.client.pacing.Patience;
import io.carbonregistry.client.pacing.Silence;
import io.carbonregistry.client.pacing.Turns;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Starts acts on their way. */
public record Submissions(
        Profile profile,
        Connections connections,
        Commits commits,
        Asking asking,
        Stocks stocks,
        Turns turns,
        Silence silence,
        BlockFacts facts,
        Journal journal) {

    /** The same, beside the turns of others. */
    public Submissions withOwnTurns() {
        return new Submissions(profile, connections, commits, asking, stocks, new Turns(), silence, facts, journal);
    }

    /** The outcome of an act, which is encoded already. */
    public <F extends Fact> CompletableFuture<Committed<F>> submit(Request<F> request, EncodedAct act) {
        Patience patience = new Patience(profile.patience());
        return journal.begin(request, act.intent()).thenCompose(promise -> submit(request, act, promise, patience));
    }

    private <F extends Fact> CompletableFuture<Committed<F>> submit(
            Request<F> request, EncodedAct act, Promise promise, Patience patience) {
        return new Submission<F>(
                        act,
                        Drawing.of(request),
                        stocks,
                        turns,
                        asking,
                        new Ordering(connections, commits, patience, silence),
                        new Earlier(connections, profile, facts),
                        facts.records(),
                        promise,
                        patience)
                .outcome();
    }

    /** All refusals that an act would get, with blocks that it might be given. */
    public CompletableFuture<List<Refusal>> dryRun(Request<?> request) {
        Drawing drawing = Drawing.of(request);
        return stocks.lease(drawing).thenCompose(leases -> asking.dryRun(drawing.with(leases))
                .thenApply(refusals -> refusals.stream().map(leases::explained).toList())
                .whenComplete((told, failure) -> leases.untouched()));
    }
}
