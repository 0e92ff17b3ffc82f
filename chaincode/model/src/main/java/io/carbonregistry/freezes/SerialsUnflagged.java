package io.carbonregistry.freezes;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** A mark was taken off serials. */
public record SerialsUnflagged(
        ActRef act, UnitClass unitClass, List<SerialRange> ranges, ActRef flag, Document document, LocalDate day)
        implements Fact {}
