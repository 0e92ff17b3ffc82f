package io.carbonregistry.issuance;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;

/**
 * Asks what was issued of a class, an entry for each act, the earliest first.
 *
 * @param unitClass the class
 * @param limit how many entries, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListIssuances(UnitClass unitClass, int limit, Optional<String> after) implements Query<IssuancePage> {

    public ListIssuances {
        new Paging(limit, after);
    }

    @Override
    public IssuancePage answer(Ledger ledger, Caller caller) {
        Paging page = new Paging(limit, after);
        List<Ledger.Entry<IssuanceRecord>> found =
                page.scan(ledger, IssuanceRecord.class, IssuanceRecord.keys(unitClass));
        return new IssuancePage(found.stream().map(Ledger.Entry::state).toList(), page.next(found));
    }
}
