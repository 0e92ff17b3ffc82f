package io.carbonregistry.chaos.simulated;

import io.carbonregistry.Outcome;
import io.carbonregistry.client.replay.RegistryBlocks;
import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.simulation.Followed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Lets the model decide what stands in blocks, one after the other, and says where it comes to something else; there it ends. */
final class Replay {

    private static final RegistryBlocks REGISTRY = new RegistryBlocks("registry");

    private final Followed model;
    private final Function<String, List<SortedMap<String, byte[]>>> confided;
    private final UnaryOperator<Outcome> bent;
    private final SortedMap<String, byte[]> written = new TreeMap<>();
    private final Map<String, byte[]> facts = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long height;

    /**
     * A replay on a model whose ledger is empty.
     *
     * @param confided what was confided with everything that was asked for, by its key; nothing, where nobody has asked for it
     * @param bent what is done to the model's outcomes on their way, if anything
     */
    Replay(Followed model, Function<String, List<SortedMap<String, byte[]>>> confided, UnaryOperator<Outcome> bent) {
        this.model = model;
        this.confided = confided;
        this.bent = bent;
    }

    /** The next block. */
    void take(Block block) {
        if (wrong.isEmpty()) {
            REGISTRY.valid(block, block.flags()).forEach(this::take);
        }
        height = block.number() + 1;
    }

    private void take(RegistryTransaction transaction) {
        if (!wrong.isEmpty()) {
            return;
        }
        transaction.writes().forEach(this::write);
        try {
            decide(transaction).ifPresent(model::take);
            facts.put(transaction.id(), transaction.answer());
        } catch (AssertionError | RuntimeException broken) {
            wrong.add(place(transaction) + broken);
        }
    }

    private Optional<Outcome.Granted> decide(RegistryTransaction transaction) {
        List<String> differs = List.of("nobody has asked for it");
        for (SortedMap<String, byte[]> one :
                confided.apply(Ask.key(transaction.proposal().arguments()))) {
            Outcome outcome = bent.apply(model.decide(transaction.proposal(one)));
            differs = Comparison.of(outcome, transaction);
            if (differs.isEmpty()) {
                return Optional.of((Outcome.Granted) outcome);
            }
        }
        differs.forEach(one -> wrong.add(place(transaction) + one));
        return Optional.empty();
    }

    private static String place(RegistryTransaction transaction) {
        return transaction.function() + " at " + transaction.place() + ": ";
    }

    private void write(String key, byte[] value) {
        if (value.length == 0) {
            written.remove(key);
        } else {
            written.put(key, value);
        }
    }

    /** The number of blocks that were taken. */
    long height() {
        return height;
    }

    /** The fact of every transaction, by its id. */
    Map<String, byte[]> facts() {
        return facts;
    }

    /** What the blocks have written, and nothing has deleted since. */
    SortedMap<String, byte[]> written() {
        return written;
    }

    /** Where the model comes to something else. */
    List<String> wrong() {
        return wrong;
    }
}
