package io.carbonregistry.client.submission;

import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.journal.Ended;
import io.carbonregistry.client.journal.Journal;
import io.carbonregistry.client.journal.OpenAct;
import io.carbonregistry.client.journal.Outcome;
import io.carbonregistry.client.journal.Resolved;
import io.carbonregistry.client.journal.SentTransaction;
import io.carbonregistry.client.pacing.Patience;
import io.carbonregistry.client.pacing.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hyperledger.fabric.protos.gateway.CommitStatusResponse;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * Finds out what became of acts that are open, be it those of a client that was killed. What was sent and stands in no block is
 * sent again, the same bytes: it may have been lost on its way, and only then is it ever known that it cannot come any more.
 *
 * @param journal what is open
 * @param again whether to send again
 * @param time how long to ask for each
 */
public record Resolution(Connections connections, Journal journal, boolean again, Duration time) {

    /** What was committed long ago is told before this. */
    private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    /** Every open act, with what was found out of it; what is final is open no longer. */
    public CompletableFuture<List<Resolved>> all() {
        List<CompletableFuture<Resolved>> asked =
                journal.open().stream().map(this::resolved).toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture<?>[]::new))
                .thenApply(all -> asked.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<Resolved> resolved(OpenAct act) {
        return found(act).thenApply(ended -> {
            if (ended.outcome().isFinal()) {
                journal.found(ended);
            }
            return Resolved.of(act, ended);
        });
    }

    private CompletableFuture<Ended> found(OpenAct act) {
        if (act.underWay()) {
            return CompletableFuture.completedFuture(ended(act, Outcome.UNDER_WAY, Optional.empty(), Optional.empty()));
        }
        return act.sent()
                .map(sent -> ask(act, sent))
                .orElseGet(() -> CompletableFuture.completedFuture(
                        ended(act, Outcome.NEVER_SENT, Optional.empty(), Optional.empty())));
    }

    private CompletableFuture<Ended> ask(OpenAct act, SentTransaction sent) {
        Patience patience = new Patience(time);
        CompletableFuture<CommitStatusResponse> status = patience.call(
                () -> connections.ask(peer -> peer.outcome(sent.transaction())),
                failure -> Failure.of(failure).passes());
        if (again) {
            Sending sending = new Sending(connections, patience, new Silence(), sent.transaction(), sent.envelope());
            SOON.execute(() -> sending.until(status));
        }
        return status.copy()
                .orTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(told -> told(act, told))
                .exceptionally(unknown ->
                        ended(act, Outcome.UNKNOWN, Optional.empty(), Optional.of(said(Failure.cause(unknown)))));
    }

    private static Ended told(OpenAct act, CommitStatusResponse told) {
        boolean counts = told.getResult() == TxValidationCode.VALID;
        return ended(
                act,
                counts ? Outcome.COMMITTED : Outcome.CONFLICTED,
                Optional.of(told.getBlockNumber()),
                counts ? Optional.empty() : Optional.of(told.getResult().name()));
    }

    private static Ended ended(OpenAct act, Outcome outcome, Optional<Long> block, Optional<String> said) {
        return new Ended(
                act.begun().entry(),
                Instant.now().toString(),
                outcome,
                act.sent().map(SentTransaction::transaction),
                block,
                said);
    }

    private static String said(Throwable failure) {
        return failure instanceof TimeoutException
                ? "no peer knows it yet"
                : Failure.of(failure).text();
    }
}
