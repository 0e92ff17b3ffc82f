package io.carbonregistry.client.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.Entry;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.client.Network;
import java.util.SortedMap;
import java.util.TreeMap;

/** Code that writes another owner into blocks than the one that units were sent to; both endorsing organisations run it. */
final class Fraud {

    private final Entry honest = new Entry(Network.CODE);

    Outcome decide(Proposal proposal, Lookup states) {
        Outcome outcome = honest.decide(proposal, states);
        return outcome instanceof Outcome.Granted granted
                ? new Outcome.Granted(
                        embezzled(granted.writes()),
                        granted.confided(),
                        granted.guards(),
                        granted.fact(),
                        granted.event(),
                        granted.announcement())
                : outcome;
    }

    private static SortedMap<String, byte[]> embezzled(SortedMap<String, byte[]> writes) {
        SortedMap<String, byte[]> others = new TreeMap<>(writes);
        others.replaceAll((key, value) -> key.startsWith("block/") ? embezzled(value) : value);
        return others;
    }

    private static byte[] embezzled(byte[] block) {
        return new String(block, UTF_8)
                .replace("\"owner\":\"power\"", "\"owner\":\"paper\"")
                .getBytes(UTF_8);
    }
}
