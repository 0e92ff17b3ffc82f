package io.carbonregistry.simulation;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was granted and refused, by kind of request; runs side by side may count together. */
public final class Tally {

    private final SortedMap<String, Integer> granted = new TreeMap<>();
    private final SortedMap<String, Map<Reason, Integer>> refused = new TreeMap<>();

    /** A grant counts under its kind, an approval for itself and for what it approves; a proposal is none yet. */
    public synchronized void granted(Request<?> request) {
        if (request instanceof ApproveAct approval) {
            granted(approval.request());
        }
        granted.merge(request.getClass().getSimpleName(), 1, Integer::sum);
    }

    /** A request of a kind was refused. */
    public synchronized void refused(String kind, Reason reason) {
        refused.computeIfAbsent(kind, unused -> new EnumMap<>(Reason.class)).merge(reason, 1, Integer::sum);
    }

    /** How often each kind was granted. */
    public SortedMap<String, Integer> granted() {
        return Collections.unmodifiableSortedMap(granted);
    }

    /** How often each kind was refused for which reason. */
    public SortedMap<String, Map<Reason, Integer>> refused() {
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
