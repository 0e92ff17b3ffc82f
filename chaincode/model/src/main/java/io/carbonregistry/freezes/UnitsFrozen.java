package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** A court has frozen units: what was there is bound, by those who waited before first; the rest waits. */
public record UnitsFrozen(
        ActRef act,
        AccountId account,
        UnitClass unitClass,
        Quantity quantity,
        Document document,
        LocalDate until,
        List<Passed> bound,
        long waiting,
        LocalDate day)
        implements Fact {}
