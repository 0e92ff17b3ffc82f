package io.carbonregistry.bench;

import io.carbonregistry.bench.venue.Venue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What figures depend on.
 *
 * @param venue the network
 * @param plan what is measured
 */
record Machine(Venue venue, Plan plan) {

    SortedMap<String, String> topology() {
        SortedMap<String, String> topology = new TreeMap<>(venue.topology());
        topology.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        topology.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        topology.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        topology.put("client", "one process, " + plan.window() + " acts under way, one peer's gateway");
        topology.put(
                "compilers",
                plan.wantsRounds()
                        ? "the first alone in every JVM"
                        : "both in the JVMs of the network, the first alone in the client");
        if (plan.wantsRounds()) {
            topology.put(
                    "rounds",
                    plan.rounds() + " of " + plan.measuring().toSeconds()
                            + " s each, interleaved, after one that does not count");
        }
        return topology;
    }
}
