package io.carbonregistry.bench.scenarios;

import io.carbonregistry.client.Registry;
import io.carbonregistry.kernel.Query;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** One query after the other, with nothing ordered. */
public final class Queries implements Scenario, AutoCloseable {

    private final String name;
    private final Registry registry;
    private final Supplier<? extends Query<?>> queries;
    private final ExecutorService askers;

    /** Asks as one identity, so many at a time. */
    public Queries(String name, Registry registry, Supplier<? extends Query<?>> queries, int askers) {
        this.name = name;
        this.registry = registry;
        this.queries = queries;
        this.askers = Executors.newFixedThreadPool(askers);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public CompletableFuture<Long> next() {
        return CompletableFuture.supplyAsync(() -> registry.query(queries.get()), askers)
                .thenApply(answer -> 0L);
    }

    @Override
    public void close() {
        askers.shutdownNow();
    }
}
