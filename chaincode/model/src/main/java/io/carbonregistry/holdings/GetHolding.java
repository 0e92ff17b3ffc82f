package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.registry.Registry;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks what an account holds, by class and condition. One answer counts at most 10,000 blocks; where there are more, it names the
 * place from which the next goes on.
 *
 * @param account which
 * @param after where the answer before ended
 */
public record GetHolding(AccountId account, Optional<String> after) implements Query<Holding> {

    public GetHolding {
        new Paging(Paging.MOST, after);
    }

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public Holding answer(Ledger ledger, Caller caller) {
        ledger.get(AccountStanding.key(account));
        LocalDate day = ledger.get(Registry.key()).day();
        Tally tally = new Tally(day);
        Optional<String> next = LongScan.over(after, page -> {
            HeldBlocks held = HeldBlocks.read(ledger, account, Optional.empty(), page);
            held.blocks().forEach(tally::add);
            return held.next();
        });
        return new Holding(account, tally.classes(), next, day);
    }
}
