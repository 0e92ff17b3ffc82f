package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Units are no longer for sale on the exchange. */
public record UnitsMovedFromTrading(
        ActRef act, AccountId account, UnitClass unitClass, Quantity quantity, List<SerialRange> ranges, LocalDate day)
        implements Fact {

    public UnitsMovedFromTrading {
        ranges = List.copyOf(ranges);
    }
}
