package io.carbonregistry.retirements;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Units of many accounts were cancelled by decision of an office. */
public record HoldingsCancelled(
        ActRef act,
        UnitClass unitClass,
        Quantity quantity,
        List<RetiredHolding> holdings,
        String legalBasis,
        LocalDate day)
        implements Fact {

    public HoldingsCancelled {
        holdings = List.copyOf(holdings);
    }
}
