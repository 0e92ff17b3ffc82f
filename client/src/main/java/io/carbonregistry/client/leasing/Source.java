package io.carbonregistry.client.leasing;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Set;

/**
 * Where blocks may come from.
 *
 * @param account whose
 * @param unitClass of which class
 * @param subLedgers in which sub-ledgers
 * @param tolerated what may bind them
 */
public record Source(
        AccountId account, UnitClass unitClass, Set<SubLedger> subLedgers, Set<Encumbrance.Kind> tolerated) {

    public Source {
        subLedgers = Set.copyOf(subLedgers);
        tolerated = Set.copyOf(tolerated);
    }

    /** The free blocks of an account in one sub-ledger. */
    public static Source free(AccountId account, UnitClass unitClass, SubLedger subLedger) {
        return new Source(account, unitClass, Set.of(subLedger), Set.of());
    }

    /** Whether a block of the account and class will do on a day. */
    boolean offers(UnitBlock block, LocalDate day) {
        return block.end().isEmpty()
                && subLedgers.contains(block.subLedger())
                && block.encumbrances().stream().noneMatch(one -> one.binds(day) && !tolerated.contains(one.kind()));
    }
}
