package io.carbonregistry.client.clearances;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.GetAccount;
import io.carbonregistry.client.Registry;
import io.carbonregistry.freezes.Freeze;
import io.carbonregistry.freezes.FreezePage;
import io.carbonregistry.freezes.ListFreezes;
import io.carbonregistry.holdings.BlockPage;
import io.carbonregistry.holdings.ListBlocks;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes clearances for whoever acts for a holder. A holder reads no blocks of the chain, so what is there is looked at twice and the
 * newest block is taken from between: where nothing has changed, it stood so after that block.
 *
 * @param registry as the holder's people see it
 */
public record ClearanceDesk(Registry registry) {

    private static final int TRIES = 5;

    /**
     * A clearance as of the newest block.
     *
     * @throws NotClearedException if anything touches the serials
     */
    public Clearance clear(AccountId account, List<ClearedUnits> units, Digest searched) {
        for (int left = TRIES; left > 0; left--) {
            Sight before = look(account, units);
            before.requireClear(units);
            long block = registry.newestBlock();
            if (before.equals(look(account, units))) {
                return new Clearance(registry.channel(), block, before.day(), account, units, searched);
            }
        }
        throw new NotClearedException(ClearanceFlaw.UNSTEADY, account);
    }

    private Sight look(AccountId account, List<ClearedUnits> units) {
        List<UnitBlock> blocks = units.stream()
                .map(ClearedUnits::unitClass)
                .distinct()
                .flatMap(unitClass -> held(account, unitClass).stream())
                .filter(block -> units.stream().anyMatch(one -> one.touch(block)))
                .toList();
        return new Sight(
                account,
                registry.query(new GetAccount(account)).standing().standing(),
                registry.query(new GetRegistry()).registry().day(),
                blocks,
                freezes(account));
    }

    private List<UnitBlock> held(AccountId account, UnitClass unitClass) {
        List<UnitBlock> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            BlockPage page = registry.query(new ListBlocks(account, Optional.of(unitClass), Paging.MOST, after));
            all.addAll(page.blocks());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private List<Freeze> freezes(AccountId account) {
        List<Freeze> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            FreezePage page = registry.query(new ListFreezes(account, Paging.MOST, after));
            all.addAll(page.freezes());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
