package io.carbonregistry.issuance;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/**
 * A cap is spent on emitters.
 *
 * @param planned tonnes of the cap that plans have spent, this one included
 */
public record AllocationPlanned(
        ActRef act, UnitClass unitClass, List<PlanLine> lines, long planned, String legalBasis, LocalDate day)
        implements Fact {

    public AllocationPlanned {
        lines = List.copyOf(lines);
    }
}
