package io.carbonregistry.chaos.findings;

import io.carbonregistry.client.Registry;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clients' word beside the blocks.
 *
 * @param acts how many acts clients have begun
 * @param committed how many of them stand in the blocks
 * @param refused how often somebody was told no
 * @param lost acts that were called committed and stand nowhere, or under another transaction
 * @param doubled acts that stand there more than once
 * @param contradicted acts that stand there, and that no journal calls committed
 * @param unresolved promises of which nobody knows how they ended
 * @param wrong what is broken in the states, or not as the rules come to
 * @param flags how often the rules gave which flag, clients' acts and others
 * @param times when somebody was told of a committed act, in milliseconds of the epoch, in order
 */
public record Balance(
        long acts,
        long committed,
        long refused,
        List<String> lost,
        List<String> doubled,
        List<String> contradicted,
        List<String> unresolved,
        List<String> wrong,
        SortedMap<String, Long> flags,
        List<Long> times) {

    public Balance {
        lost = List.copyOf(lost);
        doubled = List.copyOf(doubled);
        contradicted = List.copyOf(contradicted);
        unresolved = List.copyOf(unresolved);
        wrong = List.copyOf(wrong);
        flags = Collections.unmodifiableSortedMap(new TreeMap<>(flags));
        times = List.copyOf(times);
    }

    /**
     * Draws it up, when all clients have ended and everything that was open was asked for.
     *
     * @param homes where the clients keep their journals
     * @param reader somebody who may read full blocks
     * @param endorser somebody who may have all private data
     */
    public static Balance of(List<Path> homes, Organisations organisations, Registry reader, Registry endorser)
            throws IOException {
        Standing standing = Standing.read(organisations, reader, endorser);
        return of(Journals.of(homes), Endings.of(homes), standing);
    }

    private static Balance of(Collection<Promise> promises, Endings told, Standing standing) {
        Set<String> begun = promises.stream().map(Promise::act).collect(Collectors.toSet());
        return new Balance(
                begun.size(),
                begun.stream().filter(act -> !standing.of(act).isEmpty()).count(),
                told.refused(),
                lost(promises, told, standing),
                standing.all().entrySet().stream()
                        .filter(act -> act.getValue().size() > 1)
                        .map(Object::toString)
                        .toList(),
                contradicted(promises, standing),
                promises.stream()
                        .filter(one -> one.outcome().isEmpty())
                        .map(Promise::act)
                        .toList(),
                standing.wrong(),
                standing.flags(),
                told.times());
    }

    private static List<String> lost(Collection<Promise> promises, Endings told, Standing standing) {
        Stream<String> written = promises.stream()
                .filter(Promise::isCommitted)
                .filter(one ->
                        !standing.of(one.act()).contains(one.transaction().orElse("")))
                .map(Promise::toString);
        Stream<String> said = told.committed().entrySet().stream()
                .filter(one -> !standing.of(one.getKey()).contains(one.getValue()))
                .map(Object::toString);
        return Stream.concat(written, said).toList();
    }

    private static List<String> contradicted(Collection<Promise> promises, Standing standing) {
        Set<String> known = new HashSet<>();
        promises.stream()
                .filter(one -> one.isCommitted() || one.outcome().isEmpty())
                .forEach(one -> known.add(one.act()));
        List<String> contradicted = new ArrayList<>();
        promises.stream()
                .map(Promise::act)
                .distinct()
                .filter(act -> !known.contains(act) && !standing.of(act).isEmpty())
                .forEach(contradicted::add);
        return contradicted;
    }

    /** Whether nothing was lost, doubled or bent, and nothing is open. */
    public boolean holds() {
        return Stream.of(lost, doubled, contradicted, unresolved, wrong).allMatch(List::isEmpty);
    }
}
