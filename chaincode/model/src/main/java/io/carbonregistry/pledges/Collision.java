package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;

/**
 * Pledged units that something else binds as well, so that the registry stops and people decide. It stands until they have.
 *
 * @param pledge which
 * @param account whose units they are
 * @param place where that account is, whose province decides with the court
 * @param unitClass the class
 * @param range the block that both bind
 * @param other what binds it besides
 * @param act the act that reported it
 * @param since when
 */
public record Collision(
        ActRef pledge,
        AccountId account,
        Adcode place,
        UnitClass unitClass,
        SerialRange range,
        Encumbrance other,
        ActRef act,
        LocalDate since)
        implements State {

    /** How the keys of all of them start. */
    static final String KEYS = "collision/";

    /** Where it stands: a pledge has one at a time. */
    public static Key<Collision> key(ActRef pledge) {
        return Key.of(Collision.class, "collision", pledge);
    }
}
