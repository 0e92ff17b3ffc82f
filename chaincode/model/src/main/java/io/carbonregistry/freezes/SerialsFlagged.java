package io.carbonregistry.freezes;

import io.carbonregistry.holdings.SerialFlag;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/** Serials are marked. */
public record SerialsFlagged(
        ActRef act,
        UnitClass unitClass,
        List<SerialRange> ranges,
        SerialFlag.Kind kind,
        Document document,
        LocalDate day)
        implements Fact {}
