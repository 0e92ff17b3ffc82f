package io.carbonregistry.chaos.simulated;

import io.carbonregistry.client.Committed;
import io.carbonregistry.client.Conflict;
import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.simulation.Tally;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** What clients have asked for and were told, all of them together. */
final class Counts {

    private final Tally tally = new Tally();
    private final AtomicLong steps = new AtomicLong();
    private final AtomicLong committed = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final SortedMap<String, Integer> malformed = new TreeMap<>();
    private final SortedMap<String, Integer> conflicts = new TreeMap<>();
    private final SortedMap<String, Integer> unanswered = new TreeMap<>();

    void step() {
        steps.incrementAndGet();
    }

    void committed(Request<?> request, Committed<?> done) {
        committed.incrementAndGet();
        if (done.pending().isEmpty()) {
            tally.granted(request);
        }
    }

    void refused(Request<?> request, Reason reason) {
        refused.incrementAndGet();
        tally.refused(request.getClass().getSimpleName(), reason);
    }

    /** A request that cannot be made, so it never reaches the wire. */
    synchronized void malformed(String kind) {
        malformed.merge(kind, 1, Integer::sum);
    }

    synchronized void conflict(Request<?> request, Conflict conflict) {
        conflicts.merge(request.getClass().getSimpleName() + " " + conflict.code(), 1, Integer::sum);
    }

    synchronized void unanswered(Request<?> request, NotCommitted why) {
        unanswered.merge(request.getClass().getSimpleName() + " " + why.getMessage(), 1, Integer::sum);
    }

    long steps() {
        return steps.get();
    }

    long committed() {
        return committed.get();
    }

    long refused() {
        return refused.get();
    }

    Tally tally() {
        return tally;
    }

    SortedMap<String, Integer> malformed() {
        return Collections.unmodifiableSortedMap(malformed);
    }

    SortedMap<String, Integer> conflicts() {
        return Collections.unmodifiableSortedMap(conflicts);
    }

    SortedMap<String, Integer> unanswered() {
        return Collections.unmodifiableSortedMap(unanswered);
    }
}
