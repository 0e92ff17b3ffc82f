package io.carbonregistry.client.submission;

import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Conflict;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.commits.Verdict;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.pacing.Patience;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One act on its way: endorsed, ordered, committed; and anew while it loses against others. */
final class Submission<F extends Fact> {

    /** Who has lost this often competes for something that is not to be had. */
    private static final int TRIES = 10;

    private final Request<F> request;
    private final Asking asking;
    private final Ordering ordering;
    private final Earlier earlier;
    private final Records records;
    private final Patience patience;

    Submission(
            Request<F> request, Asking asking, Ordering ordering, Earlier earlier, Records records, Patience patience) {
        this.request = request;
        this.asking = asking;
        this.ordering = ordering;
        this.earlier = earlier;
        this.records = records;
        this.patience = patience;
    }

    /** Its outcome. */
    CompletableFuture<Committed<F>> outcome() {
        return attempt(1).exceptionallyCompose(failure -> repeated(failure));
    }

    private CompletableFuture<Committed<F>> attempt(int number) {
        return asking.endorse(request, patience)
                .thenCompose(this::order)
                .exceptionallyCompose(failure -> number < TRIES && mayTryAgain(failure)
                        ? Patience.afterPause(() -> attempt(number + 1))
                        : CompletableFuture.failedFuture(Failure.cause(failure)));
    }

    private CompletableFuture<Committed<F>> order(Endorsed endorsed) {
        return ordering.order(endorsed).thenApply(verdict -> committed(endorsed, verdict));
    }

    private Committed<F> committed(Endorsed endorsed, Verdict verdict) {
        if (!verdict.isValid()) {
            throw new Conflict(verdict.transaction(), verdict.code().name());
        }
        Fact fact = records.read(Fact.class, endorsed.result());
        return new Committed<>(Optional.of(fact), verdict.transaction(), verdict.block());
    }

    private boolean mayTryAgain(Throwable failure) {
        return !patience.isOver()
                && Failure.cause(failure) instanceof Conflict conflict
                && Verdict.CONFLICTS.contains(conflict.code());
    }

    /** That this very act was done before is a success: its id and its intent are the same. */
    private CompletableFuture<Committed<F>> repeated(Throwable failure) {
        Throwable cause = Failure.cause(failure);
        return cause instanceof Refused refused && refused.refusal().reason() == Reason.ALREADY_DONE
                ? earlier.find(refused.refusal().details().getOrDefault("transaction", ""))
                : CompletableFuture.failedFuture(cause);
    }
}
