package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A court's freeze, from its order to its end. What was ordered is at any time frozen, waiting, released or deducted.
 *
 * @param act the act that ordered it, by which it is named; its actor is the court
 * @param account whose units
 * @param unitClass of which class
 * @param quantity what was ordered, whole tonnes
 * @param document the court's order
 * @param until the first day on which it binds no longer
 * @param frozen tonnes in blocks that bear it; once it has expired, fewer may
 * @param waiting tonnes that wait until units are there that nobody froze before
 * @param released tonnes that the court has let go
 * @param deducted tonnes that went to others by judgment
 * @param extended the act that last extended it
 */
public record Freeze(
        ActRef act,
        AccountId account,
        UnitClass unitClass,
        Quantity quantity,
        Document document,
        LocalDate until,
        long frozen,
        long waiting,
        long released,
        long deducted,
        Optional<ActRef> extended)
        implements State {

    /** Where a freeze stands (Registration rules art. 22). */
    public enum Status {
        /** Nothing is bound yet: others were earlier. */
        WAITING,
        /** Something is bound; the rest may wait. */
        FROZEN,
        /** As frozen, and the court has extended it. */
        EXTENDED,
        /** The court has let all of it go. */
        RELEASED,
        /** Nothing is left to bind, and some of it went to others by judgment. */
        DEDUCTED,
        /** Its last day is past. */
        EXPIRED
    }

    /** Where it stands. */
    public static Key<Freeze> key(AccountId account, UnitClass unitClass, ActRef act) {
        return Key.of(Freeze.class, "freeze", account, unitClass, act);
    }

    /** How the keys of all freezes of an account start. */
    public static String keys(AccountId account) {
        return "freeze/" + account + "/";
    }

    /** A new one, all of which waits. */
    static Freeze ordered(FreezeUnits order, ActRef act) {
        return new Freeze(
                act,
                order.account(),
                order.unitClass(),
                order.quantity(),
                order.document(),
                order.until(),
                0,
                order.quantity().value(),
                0,
                0,
                Optional.empty());
    }

    /** Where it stands. */
    public Key<Freeze> key() {
        return key(account, unitClass, act);
    }

    /** Where it stands on a day. */
    public Status statusOn(LocalDate day) {
        if (left() == 0) {
            return deducted > 0 ? Status.DEDUCTED : Status.RELEASED;
        }
        if (!day.isBefore(until)) {
            return Status.EXPIRED;
        }
        return frozen == 0 ? Status.WAITING : extended.isPresent() ? Status.EXTENDED : Status.FROZEN;
    }

    /** Tonnes that it binds or waits for. */
    public long left() {
        return Math.addExact(frozen, waiting);
    }

    /** Whether it waits for units on a day. */
    public boolean waitsOn(LocalDate day) {
        return waiting > 0 && day.isBefore(until);
    }

    /** How it binds a block. */
    Encumbrance encumbrance() {
        return Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, act).lasting(until);
    }

    /** How many bound tonnes go free where the court releases so many: what waits falls away first. */
    long unboundBy(Quantity release) {
        return Math.max(0, release.value() - waiting);
    }

    Freeze binding(long more) {
        return with(until, frozen + more, waiting - more, released, deducted, extended);
    }

    Freeze releasing(Quantity some) {
        long unbound = unboundBy(some);
        long fallen = some.value() - unbound;
        return with(until, frozen - unbound, waiting - fallen, released + some.value(), deducted, extended);
    }

    Freeze deducting(Quantity some) {
        return with(until, frozen - some.value(), waiting, released, deducted + some.value(), extended);
    }

    Freeze extendedTo(LocalDate other, ActRef by) {
        return with(other, frozen, waiting, released, deducted, Optional.of(by));
    }

    private Freeze with(LocalDate first, long bound, long open, long gone, long taken, Optional<ActRef> extension) {
        return new Freeze(act, account, unitClass, quantity, document, first, bound, open, gone, taken, extension);
    }
}
