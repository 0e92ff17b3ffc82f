package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A plan's lines summed by sector and by account. */
final class Planning {

    private final Cap before;
    private final List<PlanLine> lines;

    Planning(Cap before, List<PlanLine> lines) {
        this.before = before;
        this.lines = lines;
    }

    void requireWithinParts(Rules rules) {
        by(PlanLine::sector).forEach((sector, asked) -> {
            long part = before.part(sector).map(one -> one.tonnes().value()).orElse(0L);
            long spent = before.plannedFor(sector);
            rules.require(
                    asked <= part - spent, Reason.CAP_EXCEEDED, before.unitClass() + " " + sector, part, spent, asked);
        });
    }

    /** The cap with this plan spent. */
    Cap cap() {
        Map<String, Long> sums = by(PlanLine::sector);
        List<CapPart> parts = before.parts().stream()
                .map(part -> new CapPart(
                        part.sector(), part.tonnes(), part.planned() + sums.getOrDefault(part.sector(), 0L)))
                .toList();
        return new Cap(before.unitClass(), before.tonnes(), parts, before.legalBasis(), before.act());
    }

    Changes allocations(States states) {
        UnitClass unitClass = before.unitClass();
        return Changes.all(by(PlanLine::account).entrySet().stream()
                .map(sum -> planned(states, unitClass, sum.getKey(), sum.getValue()))
                .toList());
    }

    private static Changes planned(States states, UnitClass unitClass, AccountId account, long tonnes) {
        Allocation allocation = states.find(Allocation.key(unitClass, account))
                .orElseGet(() -> Allocation.none(unitClass, account))
                .planning(tonnes);
        return Changes.none().put(Allocation.key(unitClass, account), allocation);
    }

    private <K extends Comparable<K>> Map<K, Long> by(Function<PlanLine, K> key) {
        Map<K, Long> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(key.apply(line), line.quantity().value(), Quantity::plus));
        return sums;
    }
}
