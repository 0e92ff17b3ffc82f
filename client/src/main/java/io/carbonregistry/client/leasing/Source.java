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
 * @param bearing the act that must bind them, if one must
 * @param serials which serials, where the blocks of nobody in particular are meant
 */
public record Source(
        Optional<AccountId> account,
        UnitClass unitClass,
        Set<SubLedger> subLedgers,
        Set<Encumbrance.Kind> tolerated,
        Optional<ActRef> bearing,
        List<SerialRange> serials) {

    private static final Set<SubLedger> EVERYWHERE = Set.of(SubLedger.values());

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

    /** The same, and bound by an act. */
    Source bearing(ActRef act) {
        return new Source(account, unitClass, subLedgers, tolerated, Optional.of(act), serials);
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
        return block.end().isEmpty()
                && subLedgers.contains(block.subLedger())
                && block.encumbrances().stream().noneMatch(one -> one.binds(day) && !tolerated.contains(one.kind()))
                && bearing.map(act -> isBoundBy(block, act)).orElse(true);
    }

    private static boolean isBoundBy(UnitBlock block, ActRef act) {
        return block.encumbrances().stream().anyMatch(one -> one.of().equals(Optional.of(act)));
    }
}
