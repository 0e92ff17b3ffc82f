package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Those in line got what was there. */
public record FreezeAdvanced(ActRef act, AccountId account, UnitClass unitClass, List<Passed> bound, LocalDate day)
        implements Fact {}
