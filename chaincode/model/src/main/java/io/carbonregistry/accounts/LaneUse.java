package io.carbonregistry.accounts;

import io.carbonregistry.kernel.Key;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of its share of a daily limit is used in a lane.
 *
 * @param lane which; none, where the limit is not divided
 * @param share whole tonnes that may be moved in it on the day
 * @param used whole tonnes that are moved
 */
public record LaneUse(Lane lane, long share, long used) {

    /** The use of a lane on the day of a ceiling. */
    static LaneUse of(Ceiling ceiling, Lane lane, Function<Key<DayUse>, Optional<DayUse>> found) {
        long used = found.apply(DayUse.key(ceiling.account(), lane))
                .map(use -> use.on(ceiling.day()))
                .orElse(0L);
        return new LaneUse(lane, ceiling.share(lane), used);
    }

    /** Whole tonnes that may still be moved in it; none, where the limit was lowered below what was moved before. */
    public long room() {
        return Math.max(0, share - used);
    }
}
