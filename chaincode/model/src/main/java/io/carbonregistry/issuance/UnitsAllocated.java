package io.carbonregistry.issuance;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.AccountRanges;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/**
 * Emitters have been allocated what plans gave them.
 *
 * @param lines what each line brought
 * @param refused lines that contributed nothing, and why
 */
public record UnitsAllocated(
        ActRef act,
        AccountId from,
        UnitClass unitClass,
        List<AccountRanges> lines,
        List<RefusedLine> refused,
        LocalDate day)
        implements Fact {

    public UnitsAllocated {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }
}
