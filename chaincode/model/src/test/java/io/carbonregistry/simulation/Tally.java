package io.carbonregistry.simulation;

import io.carbonregistry.kernel.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was granted and refused, by kind of request; runs side by side may count together. */
final class Tally {

    private final SortedMap<String, Integer> granted = new TreeMap<>();
    private final SortedMap<String, Map<Reason, Integer>> refused = new TreeMap<>();

    synchronized void granted(String kind) {
        granted.merge(kind, 1, Integer::sum);
    }

    synchronized void refused(String kind, Reason reason) {
        refused.computeIfAbsent(kind, unused -> new EnumMap<>(Reason.class)).merge(reason, 1, Integer::sum);
    }

    SortedMap<String, Integer> granted() {
        return Collections.unmodifiableSortedMap(granted);
    }

    SortedMap<String, Map<Reason, Integer>> refused() {
        return Collections.unmodifiableSortedMap(refused);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        SortedSet<String> kinds = new TreeSet<>(granted.keySet());
        kinds.addAll(refused.keySet());
        kinds.forEach(kind -> text.append(String.format(
                Locale.ROOT,
                "%n  %-24s %6d  %s",
                kind,
                granted.getOrDefault(kind, 0),
                refused.getOrDefault(kind, Map.of()))));
        return text.toString();
    }
}
