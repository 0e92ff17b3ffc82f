package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What must be there in the end, by what was prepared and granted. */
record Accounting(Preparation preparation, List<ReplayedAct> granted) {

    SortedMap<UnitClass, Reconciliation.Expected> expected() {
        SortedMap<UnitClass, Reconciliation.Expected> all = new TreeMap<>();
        preparation
                .units()
                .keySet()
                .forEach(unitClass -> all.put(
                        unitClass,
                        new Reconciliation.Expected(
                                preparation.seeds().total(unitClass) + sum(unitClass, Effect.CREDIT),
                                -sum(unitClass, Effect.DEBIT))));
        return all;
    }

    private long sum(UnitClass unitClass, Effect effect) {
        return granted.stream()
                .filter(act -> act.effect() == effect)
                .flatMap(act -> act.movements().stream())
                .filter(one -> one.unitClass().equals(unitClass))
                .mapToLong(Movement::units)
                .sum();
    }
}
