package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import java.util.Optional;

/**
 * Which part of a history is asked for.
 *
 * @param order newest or oldest first
 * @param after the last place of the page before; empty for the first page
 * @param limit how many at the most, 1 to 1,000
 */
public record Paging(Order order, Optional<Place> after, int limit) {

    /** The longest page. */
    public static final int MOST = 1000;

    public Paging {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " entries, not " + limit);
        }
    }

    /** The first page. */
    public static Paging first(Order order, int limit) {
        return new Paging(order, Optional.empty(), limit);
    }
}
