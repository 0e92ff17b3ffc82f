package io.carbonregistry.holdings;

import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sums blocks by class and condition. */
final class Tally {

    private final LocalDate day;
    private final Map<UnitClass, Map<Condition, Tonnes>> sums = new TreeMap<>();

    Tally(LocalDate day) {
        this.day = day;
    }

    void add(UnitBlock block) {
        Condition condition = Condition.of(block, day);
        sums.computeIfAbsent(block.unitClass(), unused -> new TreeMap<>())
                .merge(condition, new Tonnes(condition, block.range().size(), 1), Tonnes::plus);
    }

    List<Tonnes> of(UnitClass unitClass) {
        return List.copyOf(sums.getOrDefault(unitClass, Map.of()).values());
    }

    List<ClassHolding> classes() {
        return sums.keySet().stream()
                .map(unitClass -> new ClassHolding(unitClass, of(unitClass)))
                .toList();
    }
}
