package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where blocks may come from.
 *
 * @param account whose; empty means whoever holds the serials
 * @param unitClass of which class
 * @param subLedgers in which sub-ledgers
 * @param tolerated what may bind them
 * @param bond what must bind them, if something must
 * @param serials which serials, where the blocks of nobody in particular are meant
 */
public record Source(
        Optional<AccountId> account,
        UnitClass unitClass,
        Set<SubLedger> subLedgers,
        Set<Encumbrance.Kind> tolerated,
        Optional<Bond> bond,
        List<SerialRange> serials) {

    private static final Set<SubLedger> EVERYWHERE = Set.of(SubLedger.values());

    /** An encumbrance that an act is named by. */
    public record Bond(Encumbrance.Kind kind, ActRef of) {}

    public Source {
        subLedgers = Set.copyOf(subLedgers);
        tolerated = Set.copyOf(tolerated);
        serials = List.copyOf(serials);
    }

    /** The free blocks of an account in one sub-ledger. */
    public static Source free(AccountId account, UnitClass unitClass, SubLedger subLedger) {
        return new Source(Optional.of(account), unitClass, Set.of(subLedger), Set.of(), Optional.empty(), List.of());
    }

    /** The blocks of an account in either sub-ledger, bound by nothing but what is tolerated. */
    static Source held(AccountId account, UnitClass unitClass, Set<Encumbrance.Kind> tolerated) {
        return new Source(Optional.of(account), unitClass, EVERYWHERE, tolerated, Optional.empty(), List.of());
    }

    /** The same, and bound by a freeze. */
    Source frozen(ActRef freeze) {
        return bound(new Bond(Encumbrance.Kind.COURT_FREEZE, freeze));
    }

    /** The same, and bound by a pledge. */
    Source pledged(ActRef pledge) {
        return bound(new Bond(Encumbrance.Kind.PLEDGE, pledge));
    }

    /** The same, and bound by a repo. */
    Source sold(ActRef repo) {
        return bound(new Bond(Encumbrance.Kind.REPO, repo));
    }

    private Source bound(Bond by) {
        return new Source(account, unitClass, subLedgers, tolerated, Optional.of(by), serials);
    }

    /** The pledge whose units they are, which tells more people where they lie than see their holder's blocks. */
    Optional<ActRef> pledge() {
        return bond.filter(one -> one.kind() == Encumbrance.Kind.PLEDGE).map(Bond::of);
    }

    /** The blocks that hold certain serials, whatever has become of them. */
    static Source serials(UnitClass unitClass, List<SerialRange> ranges) {
        return new Source(
                Optional.empty(), unitClass, EVERYWHERE, Set.of(Encumbrance.Kind.values()), Optional.empty(), ranges);
    }

    /** From the first to the last of its serials. */
    SerialRange hull() {
        return new SerialRange(
                serials.get(0).first(), serials.get(serials.size() - 1).last());
    }

    /** Whether a block of the account and class will do on a day. */
    boolean offers(UnitBlock block, LocalDate day) {
        if (!serials.isEmpty()) {
            return serials.stream().anyMatch(block.range()::overlaps);
        }
        return block.unitClass().equals(unitClass)
                && block.end().isEmpty()
                && subLedgers.contains(block.subLedger())
                && block.encumbrances().stream().noneMatch(one -> one.binds(day) && !tolerated.contains(one.kind()))
                && bond.map(one -> block.bears(one.kind(), one.of())).orElse(true);
    }
}
