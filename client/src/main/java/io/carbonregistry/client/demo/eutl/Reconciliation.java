package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.client.demo.LedgerFindings;
import io.carbonregistry.units.UnitClass;
import java.time.Duration;
import java.util.SortedMap;

/**
 * What became of a log.
 *
 * @param lines lines read, the header left out
 * @param transactions transactions that they belong to
 * @param granted transactions that were granted
 * @param refused transactions that were not, by reason
 * @param leftOut transactions that have no act here, by type and reason
 * @param expected units of each class that must be there, by what was prepared and granted
 * @param units each class as it stands on the ledger
 * @param ledger what its blocks say
 * @param duration of the log's own acts
 */
public record Reconciliation(
        long lines,
        long transactions,
        long granted,
        SortedMap<String, Long> refused,
        SortedMap<String, SortedMap<String, Long>> leftOut,
        SortedMap<UnitClass, Expected> expected,
        SortedMap<UnitClass, ClassFlow> units,
        LedgerFindings ledger,
        Duration duration) {

    /**
     * What must be there of a class.
     *
     * @param in all units issued: opening balances, and what granted acts issued
     * @param out all units that granted acts surrendered or cancelled
     */
    public record Expected(long in, long out) {}

    /** Every transaction is counted once. */
    public boolean isComplete() {
        long others = refused.values().stream().mapToLong(one -> one).sum()
                + leftOut.values().stream()
                        .flatMap(reasons -> reasons.values().stream())
                        .mapToLong(one -> one)
                        .sum();
        return granted + others == transactions;
    }

    /** The ledger has what the granted acts say. */
    public boolean isConserved() {
        return expected.entrySet().stream().allMatch(one -> {
            ClassFlow flow = units.get(one.getKey());
            return flow != null
                    && flow.in() == one.getValue().in()
                    && flow.out() == one.getValue().out();
        });
    }

    /** Nothing is lost, nothing is broken. */
    public boolean isSound() {
        return isComplete() && isConserved() && ledger.violations().isEmpty();
    }

    /** Granted transactions a second. */
    public long actsPerSecond() {
        return granted * 1000 / Math.max(1, duration.toMillis());
    }
}
