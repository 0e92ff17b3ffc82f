package io.carbonregistry.bodies;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import java.util.List;
import java.util.Optional;

/**
 * Asks for technical bodies, in the order of their ids.
 *
 * @param limit how many, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListBodies(int limit, Optional<String> after) implements Query<BodyPage> {

    public ListBodies {
        new Paging(limit, after);
    }

    @Override
    public BodyPage answer(Ledger ledger, Caller caller) {
        Paging page = new Paging(limit, after);
        List<Ledger.Entry<TechnicalBody>> found = page.scan(ledger, TechnicalBody.class, TechnicalBody.KEYS);
        return new BodyPage(found.stream().map(Ledger.Entry::state).toList(), page.next(found));
    }
}
