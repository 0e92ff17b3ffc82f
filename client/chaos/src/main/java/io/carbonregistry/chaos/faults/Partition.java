package io.carbonregistry.chaos.faults;

import io.carbonregistry.chaos.arena.Victim;
import io.carbonregistry.chaos.links.Dialled;
import io.carbonregistry.chaos.links.Link;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Parts an orderer from the others, in both directions, and heals it: what is sent meanwhile waits, as it does where packets are lost. It
 * is parted from orderers alone, so that peers still ask one that no longer agrees with anybody, or from everybody.
 *
 * @param victims what there is, by what it does now
 * @param links in front of the orderers, by their names
 */
public record Partition(Supplier<List<Victim>> victims, SortedMap<String, Link> links) implements Fault {

    private static final Set<String> ORDER = Set.of("leader", "orderer");
    private static final long SHORTEST_MILLIS = 500;
    private static final long LONGEST_MILLIS = 8_000;

    @Override
    public String strike(RandomGenerator random) {
        List<Victim> orderers =
                victims.get().stream().filter(one -> ORDER.contains(one.kind())).toList();
        Victim one = Any.kind(orderers, random);
        boolean fromAll = random.nextBoolean();
        List<Victim> others = orderers.stream()
                .filter(other -> !other.name().equals(one.name()))
                .toList();
        IntPredicate towards = fromAll ? port -> true : dialledBy(others);
        IntPredicate away = dialledBy(List.of(one));
        links.forEach((name, link) -> link.part(name.equals(one.name()) ? towards : away));
        Fault.moment(random, SHORTEST_MILLIS, LONGEST_MILLIS);
        links.values().forEach(link -> link.part(port -> false));
        return "part " + one.kind() + (fromAll ? " from all" : " from orderers");
    }

    private static IntPredicate dialledBy(List<Victim> some) {
        List<Dialled> dialled = some.stream()
                .flatMap(victim -> victim.process().running().stream())
                .map(process -> new Dialled(process.pid()))
                .toList();
        Map<Integer, Boolean> known = new ConcurrentHashMap<>();
        return port -> known.computeIfAbsent(port, one -> dialled.stream().anyMatch(process -> process.test(one)));
    }
}
