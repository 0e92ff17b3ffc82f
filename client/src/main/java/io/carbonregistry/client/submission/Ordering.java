package io.carbonregistry.client.submission;

import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.Undecided;
import io.carbonregistry.client.commits.Commits;
import io.carbonregistry.client.commits.Verdict;
import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.journal.Promise;
import io.carbonregistry.client.pacing.Patience;
import io.carbonregistry.client.pacing.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Sends one signed transaction, the same bytes again and again, until a peer tells what became of it. */
public record Ordering(Connections connections, Commits commits, Patience patience, Silence silence) {

    /** The verdict; fails as unavailable if nothing was sent, and as undecided when patience ends after that. Nothing is sent before it is promised. */
    public CompletableFuture<Verdict> order(Endorsed endorsed, Promise promise) {
        return within(commits.listening(), new Unavailable("no peer tells of its blocks"))
                .thenCompose(listening -> promise.sending(endorsed))
                .thenCompose(written -> patience.isOver()
                        ? CompletableFuture.failedFuture(new Unavailable("no time was left to order it"))
                        : send(endorsed));
    }

    private CompletableFuture<Verdict> send(Endorsed endorsed) {
        CompletableFuture<Verdict> verdict = commits.of(endorsed.transaction());
        Instant begun = Instant.now();
        new Sending(connections, patience, silence, endorsed.transaction(), endorsed.envelope()).until(verdict);
        CompletableFuture<?> unused = verdict.thenRun(() -> silence.ended(Duration.between(begun, Instant.now())));
        return within(verdict, new Undecided(endorsed.transaction()))
                .whenComplete((known, unknown) -> commits.forget(endorsed.transaction()));
    }

    private <T> CompletableFuture<T> within(CompletableFuture<T> answer, RuntimeException otherwise) {
        return answer.copy()
                .orTimeout(patience.left().toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(late -> CompletableFuture.failedFuture(otherwise));
    }
}
