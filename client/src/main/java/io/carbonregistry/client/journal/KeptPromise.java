package io.carbonregistry.client.journal;

import io.carbonregistry.client.Conflict;
import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Undecided;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.client.gateway.Failure;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A promise that is written down.
 *
 * @param entry which
 * @param group who writes
 */
record KeptPromise(Entry entry, Group group) implements Promise {

    /** A line holds so much of a transaction; JSON that is longer than 4 MiB is not read. */
    private static final int MOST = 3 << 20;

    @Override
    public CompletableFuture<?> sending(Endorsed endorsed) {
        String envelope = Base64.getEncoder().encodeToString(endorsed.envelope().toByteArray());
        List<Sent> parts = new ArrayList<>();
        for (int from = 0; from < envelope.length(); from += MOST) {
            int to = Math.min(envelope.length(), from + MOST);
            parts.add(new Sent(
                    entry,
                    DiskJournal.now(),
                    endorsed.transaction(),
                    envelope.substring(from, to),
                    to < envelope.length()));
        }
        return group.append(parts);
    }

    @Override
    public void committed(String transaction, long block) {
        end(Outcome.COMMITTED, Optional.of(transaction), Optional.of(block), Optional.empty());
    }

    @Override
    public void failed(Throwable failure) {
        Throwable cause = Failure.cause(failure);
        Optional<String> said = Optional.ofNullable(cause.getMessage());
        if (cause instanceof Conflict conflict) {
            end(Outcome.CONFLICTED, Optional.of(conflict.transaction()), Optional.empty(), said);
        } else if (cause instanceof Undecided undecided) {
            end(Outcome.UNKNOWN, Optional.of(undecided.transaction()), Optional.empty(), said);
        } else {
            Outcome outcome = cause instanceof Refused ? Outcome.REFUSED : Outcome.NEVER_SENT;
            end(outcome, Optional.empty(), Optional.empty(), said);
        }
    }

    private void end(Outcome outcome, Optional<String> transaction, Optional<Long> block, Optional<String> said) {
        CompletableFuture<?> unused =
                group.append(List.of(new Ended(entry, DiskJournal.now(), outcome, transaction, block, said)));
    }
}
