package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.RegistryTransaction;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.wire.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Enters one transaction into everything that is kept. */
record Recorder(KeptStates states, History history, Lineage lineage, Balances balances, Records records) {

    /**
     * Enters it.
     *
     * @throws ProjectionException if it wrote the registry's states by way of another chaincode, which no deployment allows
     */
    void record(RegistryTransaction transaction) {
        if (!transaction.isAsked()) {
            throw new ProjectionException(
                    "transaction " + transaction.id() + " writes the registry's states by way of another chaincode");
        }
        SortedMap<String, byte[]> writes = transaction.writes();
        Movement movement = Movement.of(writes, transaction.place(), states, records);
        transaction.act().ifPresent(act -> {
            HistoryEntry entry = entry(transaction, act);
            history.add(entry, subjects(entry, movement));
        });
        lineage.add(movement);
        balances.add(transaction.place(), movement);
        states.apply(writes, transaction.place());
    }

    private HistoryEntry entry(RegistryTransaction transaction, ActRef act) {
        return new HistoryEntry(
                transaction.place(),
                transaction.id(),
                transaction.envelope().timestamp().toString(),
                transaction.signer(),
                transaction.function(),
                act,
                records.read(Fact.class, transaction.answer()));
    }

    /** Whom it concerns: the act's own actor, everybody whom the fact names, and whose units it touched. */
    private static List<Subject> subjects(HistoryEntry entry, Movement movement) {
        Set<Actor> actors = Concerned.by(entry.fact());
        actors.add(entry.act().actor());
        Stream.concat(movement.replaced().stream(), movement.written().stream())
                .forEach(version -> actors.add(version.block().owner().actor()));
        List<Subject> subjects = new ArrayList<>();
        actors.forEach(actor -> subjects.add(Subject.of(actor)));
        subjects.add(Subject.of(entry.signer()));
        subjects.add(Subject.of(entry.act()));
        return subjects;
    }
}
