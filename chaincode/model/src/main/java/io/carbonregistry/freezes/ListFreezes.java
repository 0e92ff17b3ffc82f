package io.carbonregistry.freezes;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the freezes of an account's units, ended ones among them.
 *
 * @param account whose
 * @param limit how many, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListFreezes(AccountId account, int limit, Optional<String> after) implements Query<FreezePage> {

    public ListFreezes {
        new Paging(limit, after);
    }

    @Override
    public Optional<Actor> subject() {
        return Optional.of(account.actor());
    }

    @Override
    public FreezePage answer(Ledger ledger, Caller caller) {
        Paging page = new Paging(limit, after);
        List<Ledger.Entry<Freeze>> found = page.scan(ledger, Freeze.class, Freeze.keys(account));
        return new FreezePage(found.stream().map(Ledger.Entry::state).toList(), page.next(found));
    }
}
