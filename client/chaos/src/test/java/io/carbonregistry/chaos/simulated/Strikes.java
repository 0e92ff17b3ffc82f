package io.carbonregistry.chaos.simulated;

import io.carbonregistry.chaos.arena.Arena;
import io.carbonregistry.chaos.faults.Disturb;
import io.carbonregistry.chaos.faults.Fault;
import io.carbonregistry.chaos.faults.Kill;
import io.carbonregistry.chaos.faults.Pause;
import io.carbonregistry.chaos.links.Link;
import io.carbonregistry.chaos.links.Weather;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;

/** Faults that strike while clients ask, each kind in turn. */
final class Strikes {

    private static final long SHORTEST_CALM = 500;
    private static final long LONGEST_CALM = 5_000;

    private final List<Fault> faults;
    private final int rounds;
    private final SplittableRandom random;
    private final List<String> struck = Collections.synchronizedList(new ArrayList<>());
    private final Thread thread = new Thread(this::rage, "strikes");
    private volatile boolean over;
    private volatile String failed = "";

    /** Kinds by their names, kill, pause, or a weather, in an order by chance: so often as is planned, and no longer than clients ask. */
    Strikes(Life.Plan plan, Arena arena, List<Link> links) {
        this.rounds = plan.rounds();
        this.random = new SplittableRandom(plan.seed());
        this.faults = new ArrayList<>(
                plan.faults().stream().map(kind -> fault(kind, arena, links)).toList());
        Collections.shuffle(faults, new Random(plan.seed()));
        thread.setDaemon(true);
    }

    private static Fault fault(String kind, Arena arena, List<Link> links) {
        return switch (kind) {
            case "kill" -> new Kill(arena::victims);
            case "pause" -> new Pause(arena::victims);
            default -> new Disturb(Weather.valueOf(kind.toUpperCase(Locale.ROOT)), links);
        };
    }

    void start() {
        thread.start();
    }

    private void rage() {
        try {
            for (int next = 0; !over && next < rounds; next++) {
                Fault.moment(random, SHORTEST_CALM, LONGEST_CALM);
                struck.add(faults.get(next % faults.size()).strike(random));
            }
        } catch (RuntimeException broken) {
            failed = broken.toString();
        }
    }

    /** Whether each kind has struck at least once, or none will any more. */
    boolean isEnough() {
        return struck.size() >= Math.min(rounds, faults.size()) || !failed.isEmpty();
    }

    /** Lets the last one be undone. */
    void stop() throws InterruptedException {
        over = true;
        thread.join();
        if (!failed.isEmpty()) {
            struck.add("failed: " + failed);
        }
    }

    /** What has struck, in order. */
    List<String> struck() {
        return List.copyOf(struck);
    }
}
