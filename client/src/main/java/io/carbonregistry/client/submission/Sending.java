package io.carbonregistry.client.submission;

import io.carbonregistry.client.gateway.Connections;
import io.carbonregistry.client.pacing.Patience;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hyperledger.fabric.protos.common.Envelope;

/**
 * Sends one signed transaction for ordering, the same bytes again and again.
 *
 * @param patience for how long
 */
record Sending(Connections connections, Patience patience, String transaction, Envelope envelope) {

    /** What an orderer acknowledged can still be lost, when a leader dies before the others know. */
    private static final Duration ACKNOWLEDGED = Duration.ofSeconds(5);

    private static final Duration FAILED = Duration.ofMillis(200);

    /** Until somebody knows what became of it. */
    void until(CompletableFuture<?> known) {
        if (known.isDone() || patience.isOver()) {
            return;
        }
        CompletableFuture<?> unused = connections
                .ask(to -> to.submit(transaction, envelope))
                .whenComplete((taken, failure) -> {
                    Duration silence = failure == null ? ACKNOWLEDGED : FAILED;
                    CompletableFuture.delayedExecutor(silence.toMillis(), TimeUnit.MILLISECONDS)
                            .execute(() -> until(known));
                });
    }
}
