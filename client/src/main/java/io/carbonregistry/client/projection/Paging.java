package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.kernel.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
        Text.require(1 <= limit && limit <= MOST, "limit", Integer.toString(limit), "1 to " + MOST);
    }

    /** The first page. */
    public static Paging first(Order order, int limit) {
        return new Paging(order, Optional.empty(), limit);
    }

    /** The page out of what was found, of which there is one more if the page is not the last. */
    <T> List<T> cut(List<T> found) {
        return found.subList(0, Math.min(limit, found.size()));
    }

    /** The place of the last on the page, if there are more. */
    <T> Optional<Place> next(List<T> found, Function<T, Place> place) {
        return found.size() > limit ? Optional.of(place.apply(found.get(limit - 1))) : Optional.empty();
    }
}
