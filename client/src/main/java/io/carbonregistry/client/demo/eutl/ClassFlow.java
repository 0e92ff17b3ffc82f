package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.client.Registry;
import io.carbonregistry.holdings.ClassTotals;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.holdings.GetTotals;
import io.carbonregistry.holdings.Tonnes;
import io.carbonregistry.units.UnitClass;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the units of a class stand in the end.
 *
 * @param standing units by condition
 */
public record ClassFlow(SortedMap<Condition, Long> standing) {

    private static final Set<Condition> ENDED =
            EnumSet.of(Condition.SURRENDERED, Condition.CANCELLED, Condition.CARRIED_OUT, Condition.ANNULLED);

    public ClassFlow {
        standing = Collections.unmodifiableSortedMap(new TreeMap<>(standing));
    }

    /** Asks the registry, page by page. */
    static ClassFlow of(UnitClass unitClass, Registry registry) {
        SortedMap<Condition, Long> standing = new TreeMap<>();
        Optional<String> after = Optional.empty();
        do {
            ClassTotals page = registry.query(new GetTotals(unitClass, after));
            for (Tonnes one : page.tonnes()) {
                standing.merge(one.condition(), one.tonnes(), Long::sum);
            }
            after = page.next();
        } while (after.isPresent());
        return new ClassFlow(standing);
    }

    /** All units that were ever issued. */
    public long in() {
        return standing.values().stream().mapToLong(one -> one).sum();
    }

    /** Units that have left for good. */
    public long out() {
        return standing.entrySet().stream()
                .filter(one -> ENDED.contains(one.getKey()))
                .mapToLong(one -> one.getValue())
                .sum();
    }
}
