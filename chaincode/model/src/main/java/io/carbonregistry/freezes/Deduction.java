package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Units that a court has deducted, and where that was announced.
 *
 * @param act the act that deducted them, by which it is named
 * @param freeze the act that had ordered the freeze
 * @param from the account they left
 * @param to the account they went to
 * @param unitClass of which class
 * @param quantity whole tonnes
 * @param ranges the serials
 * @param judgment what it rests on
 * @param day when
 * @param announced the announcement, once it is made
 */
public record Deduction(
        ActRef act,
        ActRef freeze,
        AccountId from,
        AccountId to,
        UnitClass unitClass,
        Quantity quantity,
        List<SerialRange> ranges,
        Judgment judgment,
        LocalDate day,
        Optional<Announcement> announced)
        implements State {

    public Deduction {
        ranges = List.copyOf(ranges);
    }

    /** Where it stands. */
    public static Key<Deduction> key(ActRef freeze, ActRef act) {
        return Key.of(Deduction.class, "deduction", freeze, act);
    }

    /** How the keys of all deductions from a freeze start. */
    static String keys(ActRef freeze) {
        return "deduction/" + freeze + "/";
    }

    /** Where it stands. */
    public Key<Deduction> key() {
        return key(freeze, act);
    }

    UnitsDeducted fact() {
        return new UnitsDeducted(act, freeze, from, to, unitClass, quantity, ranges, judgment, day);
    }

    Deduction announced(Announcement made) {
        return new Deduction(act, freeze, from, to, unitClass, quantity, ranges, judgment, day, Optional.of(made));
    }
}
