package io.carbonregistry.retirements;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Units were cancelled by their holder. */
public record UnitsCancelled(
        ActRef act,
        AccountId account,
        UnitClass unitClass,
        Quantity quantity,
        String purpose,
        String beneficiary,
        List<SerialRange> ranges,
        LocalDate day)
        implements Fact {

    public UnitsCancelled {
        ranges = List.copyOf(ranges);
    }
}
