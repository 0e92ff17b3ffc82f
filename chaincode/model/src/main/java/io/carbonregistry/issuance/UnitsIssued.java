package io.carbonregistry.issuance;

import io.carbonregistry.holdings.AccountRanges;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Units exist. */
public record UnitsIssued(
        ActRef act, UnitClass unitClass, SerialRange range, List<AccountRanges> lines, String legalBasis, LocalDate day)
        implements Fact {

    public UnitsIssued {
        lines = List.copyOf(lines);
    }
}
