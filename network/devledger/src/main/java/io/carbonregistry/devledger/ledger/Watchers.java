package io.carbonregistry.devledger.ledger;

import io.carbonregistry.devledger.state.StateStore.PlacedTransaction;
import io.carbonregistry.devledger.state.TransactionPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who wait for a transaction or follow the chain. */
final class Watchers {

    private final Map<String, List<Waiting>> awaited = new ConcurrentHashMap<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Completes when the transaction is announced; cancelled, it is forgotten. */
    CompletableFuture<TransactionPlace> await(String id) {
        Waiting waiting = new Waiting(id);
        awaited.compute(id, (unused, others) -> {
            List<Waiting> all = others == null ? new ArrayList<>() : others;
            all.add(waiting);
            return all;
        });
        return waiting;
    }

    void follow(Runnable follower) {
        followers.add(follower);
    }

    void unfollow(Runnable follower) {
        followers.remove(follower);
    }

    void announce(List<PlacedTransaction> transactions) {
        for (PlacedTransaction transaction : transactions) {
            List<Waiting> waiting = awaited.remove(transaction.id());
            if (waiting != null) {
                waiting.forEach(one -> one.complete(transaction.place()));
            }
        }
        followers.forEach(Runnable::run);
    }

    private void forget(Waiting waiting) {
        awaited.computeIfPresent(waiting.id, (unused, others) -> {
            others.removeIf(other -> other == waiting);
            return others.isEmpty() ? null : others;
        });
    }

    private final class Waiting extends CompletableFuture<TransactionPlace> {

        private final String id;

        Waiting(String id) {
            this.id = id;
        }

        @Override
        public boolean complete(TransactionPlace place) {
            forget(this);
            return super.complete(place);
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            forget(this);
            return super.cancel(mayInterrupt);
        }
    }
}
