package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * The freezes that wait for units of an account, in the order in which they were accepted. Gone when none waits.
 *
 * @param account whose
 * @param unitClass of which class
 * @param freezes the acts that ordered them, the first first; those that have expired meanwhile among them
 */
public record FreezeLine(AccountId account, UnitClass unitClass, List<ActRef> freezes) implements State {

    /** How many may wait in one line. */
    static final int MOST = 200;

    public FreezeLine {
        freezes = List.copyOf(freezes);
    }

    /** Where it stands. */
    public static Key<FreezeLine> key(AccountId account, UnitClass unitClass) {
        return Key.of(FreezeLine.class, "freezeline", account, unitClass);
    }

    /** Where the freezes stand. */
    List<Key<Freeze>> keys() {
        return freezes.stream().map(act -> Freeze.key(account, unitClass, act)).toList();
    }
}
