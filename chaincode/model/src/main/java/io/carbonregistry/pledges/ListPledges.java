package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import java.util.Optional;

/**
 * Asks for the pledges of a party, as debtor, holder or pledgee.
 *
 * @param party an account, or the office of a bank
 * @param limit of how many pledges at the most, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListPledges(Actor party, int limit, Optional<String> after) implements Query<PledgePage> {

    public ListPledges {
        new Paging(limit, after);
    }

    @Override
    public Optional<Actor> subject() {
        return Optional.of(party);
    }

    @Override
    public PledgePage answer(Ledger ledger, Caller caller) {
        return PledgeReading.page(party, new Paging(limit, after), ledger);
    }
}
