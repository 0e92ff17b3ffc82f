package io.carbonregistry.audit;

import io.carbonregistry.issuance.Allocation;
import io.carbonregistry.issuance.Cap;
import io.carbonregistry.issuance.CapPart;
import io.carbonregistry.issuance.Issuance;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.Map;
import java.util.TreeMap;

/** Caps, plans and allocations: none spends more than it has. */
final class Spending implements Check {

    private final Findings findings;
    private final Map<UnitClass, Cap> caps = new TreeMap<>();
    private final Map<UnitClass, Long> planned = new TreeMap<>();
    private final Map<UnitClass, Long> issued = new TreeMap<>();

    Spending(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void see(Key<?> key, State state) {
        if (state instanceof Cap cap) {
            caps.put(cap.unitClass(), cap);
            checkParts(cap);
        } else if (state instanceof Allocation allocation) {
            planned.merge(allocation.unitClass(), allocation.planned(), Long::sum);
            findings.require(
                    0 <= allocation.allocated() && allocation.allocated() <= allocation.planned(),
                    Invariant.PLAN_IS_KEPT,
                    key,
                    "0 to " + allocation.planned(),
                    allocation.allocated());
        } else if (state instanceof Issuance issuance) {
            issued.put(issuance.unitClass(), issuance.issued());
        }
    }

    @Override
    public void end() {
        caps.forEach((unitClass, cap) -> findings.requireEqual(
                Invariant.PLANS_ADD_UP, unitClass, cap.planned(), planned.getOrDefault(unitClass, 0L)));
        planned.forEach((unitClass, tonnes) ->
                findings.require(caps.containsKey(unitClass), Invariant.PLANS_ADD_UP, unitClass, "a cap", "none"));
        issued.forEach((unitClass, tonnes) -> {
            Cap cap = caps.get(unitClass);
            long most = cap == null ? 0 : cap.tonnes().value();
            findings.require(tonnes <= most, Invariant.CAP_IS_KEPT, unitClass, "at most " + most, tonnes);
        });
    }

    private void checkParts(Cap cap) {
        long sum = Quantity.total(cap.parts().stream().map(CapPart::tonnes).toList());
        findings.requireEqual(
                Invariant.PARTS_MAKE_THE_CAP, cap.unitClass(), cap.tonnes().value(), sum);
        cap.parts()
                .forEach(part -> findings.require(
                        0 <= part.planned() && part.open() >= 0,
                        Invariant.PARTS_MAKE_THE_CAP,
                        cap.unitClass() + " " + part.sector(),
                        "0 to " + part.tonnes(),
                        part.planned()));
    }
}
