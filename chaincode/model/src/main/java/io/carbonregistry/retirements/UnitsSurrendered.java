package io.carbonregistry.retirements;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Units were surrendered for a compliance year. */
public record UnitsSurrendered(
        ActRef act,
        AccountId account,
        UnitClass unitClass,
        Quantity quantity,
        int year,
        List<SerialRange> ranges,
        LocalDate day)
        implements Fact {

    public UnitsSurrendered {
        ranges = List.copyOf(ranges);
    }
}
