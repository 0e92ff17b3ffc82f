package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.units.UnitClass;
import java.util.Optional;

/**
 * Asks which blocks an account holds, in the order of class and last serial.
 *
 * @param account which
 * @param unitClass the class; empty means all
 * @param limit how many blocks, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListBlocks(AccountId account, Optional<UnitClass> unitClass, int limit, Optional<String> after)
        implements Query<BlockPage> {

    public ListBlocks {
        new Paging(limit, after);
    }

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public BlockPage answer(Ledger ledger, Caller caller) {
        HeldBlocks held = HeldBlocks.read(ledger, account, unitClass, new Paging(limit, after));
        return new BlockPage(held.blocks(), held.next());
    }
}
