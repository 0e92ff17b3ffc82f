package io.carbonregistry.client.submission;

import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Conflict;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Unavailable;
import io.carbonregistry.client.Undecided;
import io.carbonregistry.client.commits.Verdict;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Failure;
import io.carbonregistry.client.journal.Promise;
import io.carbonregistry.client.leasing.Drawing;
import io.carbonregistry.client.leasing.Leases;
import io.carbonregistry.client.leasing.Stocks;
import io.carbonregistry.client.pacing.Patience;
import io.carbonregistry.client.pacing.Turns;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.wire.Records;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One act on its way: drawn, endorsed, ordered, committed; and anew while it loses against others. */
final class Submission<F extends Fact> {

    /** Who has lost this often competes for something that is not to be had. */
    private static final int TRIES = 10;

    private final EncodedAct act;
    private final Drawing drawing;
    private final Stocks stocks;
    private final Turns turns;
    private final Asking asking;
    private final Ordering ordering;
    private final Earlier earlier;
    private final Records records;
    private final Promise promise;
    private final Patience patience;

    Submission(
            EncodedAct act,
            Drawing drawing,
            Stocks stocks,
            Turns turns,
            Asking asking,
            Ordering ordering,
            Earlier earlier,
            Records records,
            Promise promise,
            Patience patience) {
        this.act = act;
        this.drawing = drawing;
        this.stocks = stocks;
        this.turns = turns;
        this.asking = asking;
        this.ordering = ordering;
        this.earlier = earlier;
        this.records = records;
        this.promise = promise;
        this.patience = patience;
    }

    /** Its outcome. */
    CompletableFuture<Committed<F>> outcome() {
        return attempt(1).exceptionallyCompose(failure -> repeated(failure)).whenComplete((committed, failure) -> {
            if (failure == null) {
                promise.committed(committed.transaction(), committed.block());
            } else {
                promise.failed(failure);
            }
        });
    }

    private CompletableFuture<Committed<F>> attempt(int number) {
        CompletableFuture<Committed<F>> outcome =
                number == 1 ? turns.ifNoneWaits(line(), this::once) : turns.inTurn(line(), this::once);
        return outcome.exceptionallyCompose(failure -> mayTryAgain(Failure.cause(failure), number)
                ? again(failure, number)
                : CompletableFuture.failedFuture(Failure.cause(failure)));
    }

    /** Acts of one actor that have collided, on what no lease covers, go one after the other from then on. */
    private String line() {
        return drawing.request().actor().map(Actor::value).orElse(Actor.OFFICE);
    }

    private CompletableFuture<Committed<F>> once() {
        return within(stocks.lease(drawing)).thenCompose(this::with);
    }

    /** Who collided waits a moment; who only knew too little asks with what is known now. */
    private CompletableFuture<Committed<F>> again(Throwable failure, int number) {
        return isMoved(Failure.cause(failure)) ? attempt(number) : Patience.afterPause(() -> attempt(number + 1));
    }

    private CompletableFuture<Committed<F>> with(Leases leases) {
        return CompletableFuture.completedFuture(leases)
                .thenCompose(blocks -> asking.endorse(act, drawing.with(blocks), patience))
                .thenCompose(this::order)
                .whenComplete((committed, failure) -> {
                    if (failure == null) {
                        end(leases, committed);
                    } else {
                        end(leases, Failure.cause(failure));
                    }
                })
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                        Failure.cause(failure) instanceof Refused refused
                                ? new Refused(leases.explained(refused.refusal()))
                                : failure));
    }

    private CompletableFuture<Committed<F>> order(Endorsed endorsed) {
        return ordering.order(endorsed, promise).thenApply(verdict -> committed(endorsed, verdict));
    }

    private Committed<F> committed(Endorsed endorsed, Verdict verdict) {
        if (!verdict.isValid()) {
            throw new Conflict(verdict.transaction(), verdict.code().name());
        }
        Fact fact = records.read(Fact.class, endorsed.result());
        return new Committed<>(
                Optional.of(fact), verdict.transaction(), verdict.block(), Optional.of(endorsed.envelope()));
    }

    private static void end(Leases leases, Committed<?> committed) {
        if (committed.pending().isPresent()) {
            leases.untouched();
        } else {
            leases.taken();
        }
    }

    private static void end(Leases leases, Throwable failure) {
        if (failure instanceof Undecided || isMoved(failure)) {
            leases.lost();
        } else {
            leases.untouched();
        }
    }

    /** What was refused cost the ledger nothing, and is tried for as long as there is patience. */
    private boolean mayTryAgain(Throwable failure, int number) {
        boolean lost =
                number < TRIES && failure instanceof Conflict conflict && Verdict.CONFLICTS.contains(conflict.code());
        boolean moved = isMoved(failure) && !drawing.demands().isEmpty();
        return !patience.isOver() && (lost || moved);
    }

    private static boolean isMoved(Throwable failure) {
        return failure instanceof Refused refused && refused.isOfBlock();
    }

    /** That this very act was done before is a success: its id and its intent are the same. */
    private CompletableFuture<Committed<F>> repeated(Throwable failure) {
        Throwable cause = Failure.cause(failure);
        return cause instanceof Refused refused && refused.refusal().reason() == Reason.ALREADY_DONE
                ? earlier.find(refused.refusal().details().getOrDefault("transaction", ""))
                : CompletableFuture.failedFuture(cause);
    }

    /** What is leased too late goes back at once. */
    private CompletableFuture<Leases> within(CompletableFuture<Leases> leases) {
        CompletableFuture<Leases> inTime =
                leases.copy().orTimeout(patience.left().toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<?> unused = leases.thenAccept(late -> {
            if (inTime.isCompletedExceptionally()) {
                late.untouched();
            }
        });
        return inTime.exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                failure instanceof TimeoutException
                        ? Unavailable.here("all blocks or lanes that would do are in use by other acts of this machine")
                        : Failure.cause(failure)));
    }
}
