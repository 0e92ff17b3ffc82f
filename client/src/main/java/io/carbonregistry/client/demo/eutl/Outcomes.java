package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.client.Committed;
import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.client.Refused;
import io.carbonregistry.issuance.UnitsAllocated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** Counts how acts end. Any number of threads may tell. */
final class Outcomes {

    private final SortedMap<String, Long> refused = new TreeMap<>();
    private final LongConsumer progress;
    private final List<ReplayedAct> granted = new ArrayList<>();
    private long ended;

    /** Tells how many have ended after each. */
    Outcomes(LongConsumer progress) {
        this.progress = progress;
    }

    /** An act is committed; an allocation none of whose lines passed is refused, for its first line's reason. */
    synchronized void committed(ReplayedAct act, Committed<?> committed) {
        if (committed.answer().orElse(null) instanceof UnitsAllocated allocated
                && !allocated.refused().isEmpty()) {
            count(allocated.refused().get(0).refusal().reason().name());
        } else {
            granted.add(act);
        }
        ended();
    }

    /** An act is not committed. */
    synchronized void failed(NotCommitted failure) {
        count(
                failure instanceof Refused refusal
                        ? refusal.refusal().reason().name()
                        : failure.getClass().getSimpleName().toUpperCase(Locale.ROOT));
        ended();
    }

    synchronized List<ReplayedAct> granted() {
        return List.copyOf(granted);
    }

    /** How many were refused, by reason; what ended in another way, by that way. */
    synchronized SortedMap<String, Long> refused() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    private void count(String reason) {
        refused.merge(reason, 1L, Long::sum);
    }

    private void ended() {
        ended++;
        progress.accept(ended);
    }
}
