package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.kernel.Query;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the collisions within the jurisdiction of the caller's office that wait for a decision. A page may be empty and yet have a next one.
 *
 * @param limit how many are looked at, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record ListCollisions(int limit, Optional<String> after) implements Query<CollisionPage> {

    public ListCollisions {
        new Paging(limit, after);
    }

    @Override
    public CollisionPage answer(Ledger ledger, Caller caller) {
        Adcode jurisdiction = ledger.get(Mandate.key(caller.requireOffice())).jurisdiction();
        Paging page = new Paging(limit, after);
        List<Ledger.Entry<Collision>> found = page.scan(ledger, Collision.class, Collision.KEYS);
        return new CollisionPage(
                found.stream()
                        .map(Ledger.Entry::state)
                        .filter(one -> jurisdiction.covers(one.place()))
                        .toList(),
                page.next(found));
    }
}
