package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Consecutive serials of one class with one owner and one standing.
 *
 * @param unitClass the class
 * @param range the serials
 * @param owner who holds them, or held them when they ended
 * @param subLedger registration or trading
 * @param encumbrances what binds them, in the order of kind, rank and id
 * @param end how they ended, if they have
 * @param issuance the act that minted them
 * @param act the act that this version comes from
 * @param parents the blocks that this version was cut or joined from
 */
public record UnitBlock(
        UnitClass unitClass,
        SerialRange range,
        AccountId owner,
        SubLedger subLedger,
        List<Encumbrance> encumbrances,
        Optional<End> end,
        ActRef issuance,
        ActRef act,
        List<SerialRange> parents)
        implements State {

    /** How the keys of all blocks start. */
    public static final String KEYS = "block/";

    public UnitBlock {
        encumbrances = List.copyOf(encumbrances);
        parents = List.copyOf(parents);
    }

    /** How the keys of all blocks of a class start. */
    public static String keys(UnitClass unitClass) {
        return KEYS + unitClass + "/";
    }

    /** Where the block stands that ends with a serial: whoever holds serial s is the first key at or after s. */
    public static Key<UnitBlock> key(UnitClass unitClass, long last) {
        return Key.of(UnitBlock.class, "block", unitClass, padded(last));
    }

    static String padded(long serial) {
        String digits = Long.toString(serial);
        return "0".repeat(16 - digits.length()) + digits;
    }

    /** Where it stands. */
    public Key<UnitBlock> key() {
        return key(unitClass, range.last());
    }

    /** Whether nothing binds it on a day and it has not ended. */
    public boolean isFree(LocalDate day) {
        return end.isEmpty() && encumbrances.stream().noneMatch(one -> one.binds(day));
    }

    /** The strongest encumbrance that binds it on a day. */
    public Optional<Encumbrance> boundBy(LocalDate day) {
        return encumbrances.stream().filter(one -> one.binds(day)).findFirst();
    }

    /** The same serials, as an act leaves them that changes nothing of their range. */
    public UnitBlock by(ActRef other) {
        return new UnitBlock(unitClass, range, owner, subLedger, encumbrances, end, issuance, other, List.of(range));
    }

    /** The same serials with another owner, and nothing that has ceased to bind. */
    public UnitBlock ownedBy(AccountId other, SubLedger where) {
        return new UnitBlock(unitClass, range, other, where, List.of(), end, issuance, act, parents);
    }

    /** The same serials, bound by exactly these. */
    public UnitBlock boundBy(List<Encumbrance> others) {
        List<Encumbrance> ordered = others.stream()
                .sorted(Comparator.comparing(Encumbrance::kind)
                        .thenComparing(Encumbrance::rank)
                        .thenComparing(one -> one.id().value()))
                .toList();
        return new UnitBlock(unitClass, range, owner, subLedger, ordered, end, issuance, act, parents);
    }

    /** The same serials, ended. */
    public UnitBlock ended(End.Kind kind) {
        return new UnitBlock(
                unitClass, range, owner, subLedger, List.of(), Optional.of(new End(kind, act)), issuance, act, parents);
    }

    /** The same serials in another sub-ledger. */
    public UnitBlock in(SubLedger other) {
        return new UnitBlock(unitClass, range, owner, other, encumbrances, end, issuance, act, parents);
    }
}
