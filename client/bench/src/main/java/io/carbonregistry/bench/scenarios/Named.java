package io.carbonregistry.bench.scenarios;

import java.util.concurrent.CompletableFuture;

/**
 * A scenario under another name.
 *
 * @param scenario which
 * @param name what its figure is called
 */
public record Named(Scenario scenario, String name) implements Scenario {

    /** As it is on a ledger with so many blocks of units. */
    public static Named at(Scenario scenario, long blocks) {
        return new Named(scenario, scenario.name() + "At" + blocks);
    }

    @Override
    public int worth() {
        return scenario.worth();
    }

    @Override
    public int window(int usual) {
        return scenario.window(usual);
    }

    @Override
    public int prepare(int pieces) {
        return scenario.prepare(pieces);
    }

    @Override
    public boolean isLeft() {
        return scenario.isLeft();
    }

    @Override
    public CompletableFuture<Long> next() {
        return scenario.next();
    }
}
