package io.carbonregistry.holdings;

import io.carbonregistry.kernel.ActRef;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Binds a block. Several may bind one block; releasing one leaves the others.
 *
 * @param kind what binds it
 * @param of the act that the pledge, freeze, transfer … is named by; empty where nobody releases it and its day alone ends it
 * @param rank 1 before 2 before 3, among encumbrances of one kind
 * @param until the first day on which it binds no longer; empty means until released
 * @param guard the MSP id of the organisation whose peer must endorse whatever changes the block, if one must
 */
public record Encumbrance(Kind kind, Optional<ActRef> of, int rank, Optional<LocalDate> until, Optional<String> guard) {

    /** The order in which a block names what binds it: the strongest first. */
    static final Comparator<Encumbrance> ORDER = Comparator.comparing(Encumbrance::kind)
            .thenComparing(Encumbrance::rank)
            .thenComparing(Encumbrance::named);

    /** What binds a block, the strongest first. */
    public enum Kind {
        COURT_FREEZE,
        PLEDGE,
        REPO,
        SURRENDER_PENDING,
        /** Promised to somebody by a transfer whose window runs. */
        TRANSFER_PENDING,
        /** Bought on the exchange and not yet for sale again. */
        BOUGHT
    }

    /** One of an act, first of its kind, until it is released. */
    public static Encumbrance by(Kind kind, ActRef of) {
        return new Encumbrance(kind, Optional.of(of), 1, Optional.empty(), Optional.empty());
    }

    /** What is bought may not be sold before a day. No act releases it, and there are many: so none is named. */
    public static Encumbrance bought(LocalDate until) {
        return new Encumbrance(Kind.BOUGHT, Optional.empty(), 1, Optional.of(until), Optional.empty());
    }

    /** The same, of another rank. */
    public Encumbrance ranked(int other) {
        return new Encumbrance(kind, of, other, until, guard);
    }

    /** The same, and no longer than to the eve of a day. */
    public Encumbrance lasting(LocalDate first) {
        return new Encumbrance(kind, of, rank, Optional.of(first), guard);
    }

    /** The same, guarded by an organisation's peer, or by none. */
    public Encumbrance guardedBy(Optional<String> mspId) {
        return new Encumbrance(kind, of, rank, until, mspId);
    }

    /** Whether it is of a kind and of an act. */
    public boolean is(Kind other, ActRef act) {
        return kind == other && of.equals(Optional.of(act));
    }

    /** Whether it binds on a day. */
    public boolean binds(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }

    /** The act that it belongs to, as text. */
    public String named() {
        return of.map(ActRef::toString).orElse("-");
    }
}
