package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Guarded;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Consecutive serials of one class with one owner and one standing.
 *
 * @param unitClass the class
 * @param range the serials
 * @param owner who holds them, or held them when they ended
 * @param subLedger registration or trading
 * @param encumbrances what binds them, in the order of kind, rank and act
 * @param end how they ended, if they have
 * @param issuance the act that minted them
 * @param act the act that this version comes from
 * @param parents the blocks that this version was cut or joined from
 * @param flags what is said of the serials, in the order of kind and act; empty means nothing
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
        List<SerialRange> parents,
        Optional<List<SerialFlag>> flags)
        implements Guarded {

    /** How the keys of all blocks start. */
    public static final String KEYS = "block/";

    public UnitBlock {
        encumbrances = List.copyOf(encumbrances);
        parents = List.copyOf(parents);
        flags = flags.filter(some -> !some.isEmpty()).map(List::copyOf);
    }

    /** New serials: free, in the registration sub-ledger, of the act that mints them. */
    public static UnitBlock minted(UnitClass unitClass, SerialRange range, AccountId owner, ActRef act) {
        return new UnitBlock(
                unitClass,
                range,
                owner,
                SubLedger.REGISTRATION,
                List.of(),
                Optional.empty(),
                act,
                act,
                List.of(),
                Optional.empty());
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

    /** Whoever guards one of the encumbrances, on whatever day it ceases to bind, guards the block. */
    @Override
    public SortedSet<String> guards() {
        return encumbrances.stream()
                .flatMap(one -> one.guard().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether nothing binds it on a day and it has not ended. */
    public boolean isFree(LocalDate day) {
        return end.isEmpty() && encumbrances.stream().noneMatch(one -> one.binds(day));
    }

    /** The strongest encumbrance that binds it on a day. */
    public Optional<Encumbrance> boundBy(LocalDate day) {
        return encumbrances.stream().filter(one -> one.binds(day)).findFirst();
    }

    /** Whether an encumbrance of a kind and an act stands on it, binding or not. */
    public boolean bears(Encumbrance.Kind kind, ActRef of) {
        return encumbrances.stream().anyMatch(one -> one.is(kind, of));
    }

    /** What is said of the serials. */
    public List<SerialFlag> said() {
        return flags.orElse(List.of());
    }

    /** Whether an act says something of the serials. */
    public boolean isFlagged(ActRef of) {
        return said().stream().anyMatch(one -> one.of().equals(of));
    }

    /** The same serials, as an act leaves them that changes nothing of their range. */
    public UnitBlock by(ActRef other) {
        return over(range, other, List.of(range));
    }

    /** The same serials with another owner, and bound by nothing. */
    public UnitBlock ownedBy(AccountId other, SubLedger where) {
        return with(other, where, List.of(), end);
    }

    /** The same serials, bound by exactly these. */
    public UnitBlock boundBy(List<Encumbrance> others) {
        return with(owner, subLedger, others.stream().sorted(Encumbrance.ORDER).toList(), end);
    }

    /** The same serials, bound by one more. */
    public UnitBlock bind(Encumbrance one) {
        return boundBy(Stream.concat(encumbrances.stream(), Stream.of(one)).toList());
    }

    /** The same serials without what binds them of a kind and an act; the rest stays. */
    public UnitBlock unbind(Encumbrance.Kind kind, ActRef of) {
        return without(one -> one.is(kind, of));
    }

    /** The same serials without some of what binds them. */
    public UnitBlock without(Predicate<Encumbrance> some) {
        return boundBy(encumbrances.stream().filter(some.negate()).toList());
    }

    /** The same serials, ended. */
    public UnitBlock ended(End.Kind kind) {
        return with(owner, subLedger, List.of(), Optional.of(new End(kind, act)));
    }

    /** The same serials in another sub-ledger. */
    public UnitBlock in(SubLedger other) {
        return with(owner, other, encumbrances, end);
    }

    /** The same serials, of which something more is said. */
    public UnitBlock flagged(SerialFlag flag) {
        return saying(Stream.concat(said().stream(), Stream.of(flag))
                .distinct()
                .sorted(Comparator.comparing(SerialFlag::kind)
                        .thenComparing(one -> one.of().toString()))
                .toList());
    }

    /** The same serials without what an act said of them. */
    public UnitBlock unflagged(ActRef of) {
        return saying(said().stream().filter(one -> !one.of().equals(of)).toList());
    }

    /** Equal in all but the serials, the act that this version comes from, and what it was cut or joined from. */
    UnitBlock over(SerialRange other, ActRef by, List<SerialRange> from) {
        return new UnitBlock(unitClass, other, owner, subLedger, encumbrances, end, issuance, by, from, flags);
    }

    private UnitBlock with(AccountId newOwner, SubLedger where, List<Encumbrance> bound, Optional<End> newEnd) {
        return new UnitBlock(unitClass, range, newOwner, where, bound, newEnd, issuance, act, parents, flags);
    }

    private UnitBlock saying(List<SerialFlag> said) {
        return new UnitBlock(
                unitClass, range, owner, subLedger, encumbrances, end, issuance, act, parents, Optional.of(said));
    }
}
