package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a company's meters with their calibrations, in the order of their ids; those that were retired too.
 *
 * @param account the company's account
 * @param limit how many, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListMeters(AccountId account, int limit, Optional<String> after) implements Query<MeterPage> {

    public ListMeters {
        new Paging(limit, after);
    }

    @Override
    public MeterPage answer(Ledger ledger, Caller caller) {
        Paging page = new Paging(limit, after);
        List<Ledger.Entry<Meter>> found = page.scan(ledger, Meter.class, Meter.keys(account));
        return new MeterPage(found.stream().map(Ledger.Entry::state).toList(), page.next(found));
    }
}
