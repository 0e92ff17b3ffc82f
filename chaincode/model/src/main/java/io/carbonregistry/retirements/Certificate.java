package io.carbonregistry.retirements;

import io.carbonregistry.holdings.End;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;

/**
 * Says for good what one act has retired.
 *
 * @param act the act
 * @param kind surrendered or cancelled
 * @param unitClass the class
 * @param quantity all tonnes
 * @param holdings whose they were, and their serials
 * @param purpose what for
 * @param day when
 */
public record Certificate(
        ActRef act,
        End.Kind kind,
        UnitClass unitClass,
        Quantity quantity,
        List<RetiredHolding> holdings,
        Purpose purpose,
        LocalDate day)
        implements State {

    public Certificate {
        holdings = List.copyOf(holdings);
    }

    /** Where it stands. */
    public static Key<Certificate> key(ActRef act) {
        return Key.of(Certificate.class, "certificate", act);
    }
}
