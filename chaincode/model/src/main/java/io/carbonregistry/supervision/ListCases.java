package io.carbonregistry.supervision;

import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the cases of a place and of those within it, in the order of their ids.
 *
 * @param place where; the nation's code means everywhere
 * @param limit how many, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListCases(Adcode place, int limit, Optional<String> after) implements Query<CasePage> {

    public ListCases {
        new Paging(limit, after);
    }

    @Override
    public CasePage answer(Ledger ledger, Caller caller) {
        Reach.require(ledger, caller, place);
        Paging page = new Paging(limit, after);
        List<Ledger.Entry<Case>> found = page.scan(ledger, Case.class, Case.keys(place));
        return new CasePage(found.stream().map(Ledger.Entry::state).toList(), page.next(found));
    }
}
