package io.carbonregistry.facilities;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import java.util.List;
import java.util.Optional;

/**
 * Asks for a year's list of key emitting units, in the order of their accounts; those that were taken off are shown as such.
 *
 * @param year which
 * @param limit how many, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListEntities(int year, int limit, Optional<String> after) implements Query<EntityPage> {

    public ListEntities {
        EntityYear.requireYear(year);
        new Paging(limit, after);
    }

    @Override
    public EntityPage answer(Ledger ledger, Caller caller) {
        Paging page = new Paging(limit, after);
        List<Ledger.Entry<EntityYear>> found = page.scan(ledger, EntityYear.class, EntityYear.keys(year));
        return new EntityPage(found.stream().map(Ledger.Entry::state).toList(), page.next(found));
    }
}
