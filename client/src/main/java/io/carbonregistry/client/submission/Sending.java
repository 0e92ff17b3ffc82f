package io.carbonregistry.client.submission;

import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.pacing.Patience;
import io.carbonregistry.client.pacing.Silence;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.common.Envelope;

/**
 * Sends one signed transaction for ordering, the same bytes again and again.
 *
 * @param patience for how long
 * @param silence after how long what an orderer acknowledged is taken for lost
 */
record Sending(Connections connections, Patience patience, Silence silence, String transaction, Envelope envelope) {

    private static final Duration FAILED = Duration.ofMillis(200);

    /** Until somebody knows what became of it. */
    void until(CompletableFuture<?> known) {
        if (known.isDone() || patience.isOver()) {
            return;
        }
        CompletableFuture<?> unused = connections
                .ask(to -> to.submit(transaction, envelope))
                .whenComplete((taken, failure) -> {
                    Duration rest = failure == null ? silence.bearable() : FAILED;
                    CompletableFuture.delayedExecutor(rest.toMillis(), TimeUnit.MILLISECONDS)
                            .execute(() -> until(known));
                });
    }
}
