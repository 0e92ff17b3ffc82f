package io.carbonregistry.chaos.faults;

import io.carbonregistry.chaos.arena.Victim;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chooses by chance. */
final class Any {

    private Any() {}

    /** One of each kind as likely as one of another, however many of it there are. */
    static Victim kind(List<Victim> victims, RandomGenerator random) {
        String kind = one(victims.stream().map(Victim::kind).distinct().sorted().toList(), random);
        return one(victims.stream().filter(one -> one.kind().equals(kind)).toList(), random);
    }

    static <T> T one(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
