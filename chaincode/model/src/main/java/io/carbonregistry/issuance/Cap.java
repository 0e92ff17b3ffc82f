package io.carbonregistry.issuance;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * How many units of a class there may ever be (Regulation 775 art. 8).
 *
 * @param unitClass the class
 * @param tonnes the cap
 * @param parts by sector, each once; they come to the cap
 * @param legalBasis what the cap rests on
 * @param act the act that set it last
 */
public record Cap(UnitClass unitClass, Quantity tonnes, List<CapPart> parts, String legalBasis, ActRef act)
        implements State {

    public Cap {
        parts = List.copyOf(parts);
    }

    /** Where it stands. */
    public static Key<Cap> key(UnitClass unitClass) {
        return Key.of(Cap.class, "cap", unitClass);
    }

    /** The part of a sector. */
    public Optional<CapPart> part(String sector) {
        return parts.stream().filter(one -> one.sector().equals(sector)).findFirst();
    }

    /** Tonnes of a sector's part that plans have spent; none of a part that is not there. */
    public long plannedFor(String sector) {
        return part(sector).map(CapPart::planned).orElse(0L);
    }

    /** Tonnes that plans have spent. */
    public long planned() {
        return parts.stream().mapToLong(CapPart::planned).sum();
    }
}
