package io.carbonregistry.chaos.faults;

import io.carbonregistry.chaos.links.Link;
import io.carbonregistry.chaos.links.Weather;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Disturbs one of the links, or all of a kind.
 *
 * @param weather how
 * @param links what there is
 */
public record Disturb(Weather weather, List<Link> links) implements Fault {

    private static final long SHORTEST_MILLIS = 200;
    private static final long LONGEST_MILLIS = 3_000;

    @Override
    public String strike(RandomGenerator random) {
        List<String> kinds = links.stream().map(Link::kind).distinct().sorted().toList();
        String kind = Any.one(kinds, random);
        List<Link> all = links.stream().filter(one -> one.kind().equals(kind)).toList();
        List<Link> some = random.nextBoolean() ? all : List.of(Any.one(all, random));
        some.forEach(link -> link.set(weather));
        Fault.moment(random, SHORTEST_MILLIS, LONGEST_MILLIS);
        some.forEach(link -> link.set(Weather.FAIR));
        return weather.name().toLowerCase(Locale.ROOT) + " " + kind + " link";
    }
}
