package io.carbonregistry.client.submission;

import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.commits.Commits;
import io.carbonregistry.client.facts.BlockFacts;
import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.pacing.Patience;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import java.util.concurrent.CompletableFuture;

/** Starts acts on their way. */
public record Submissions(Profile profile, Connections connections, Commits commits, Asking asking, BlockFacts facts) {

    /** The outcome of an act. */
    public <F extends Fact> CompletableFuture<Committed<F>> submit(Request<F> request) {
        Patience patience = new Patience(profile.patience());
        return new Submission<>(
                        request,
                        asking,
                        new Ordering(connections, commits, patience),
                        new Earlier(connections, profile, facts),
                        facts.records(),
                        patience)
                .outcome();
    }
}
