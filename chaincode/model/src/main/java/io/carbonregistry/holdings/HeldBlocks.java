package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * One page of the blocks that an account holds, found by the owner's entries.
 *
 * @param blocks in the order of class and last serial
 * @param next the bookmark of the next page, if there may be one
 */
record HeldBlocks(List<UnitBlock> blocks, Optional<String> next) {

    static HeldBlocks read(Ledger ledger, AccountId account, Optional<UnitClass> unitClass, Paging page) {
        String prefix =
                OwnerEntry.keys(account) + unitClass.map(one -> one + "/").orElse("");
        List<Ledger.Entry<OwnerEntry>> entries = page.scan(ledger, OwnerEntry.class, prefix);
        List<Key<UnitBlock>> keys =
                entries.stream().map(entry -> OwnerEntry.block(entry.key())).toList();
        return new HeldBlocks(ledger.findAll(UnitBlock.class, keys), page.next(entries));
    }
}
