package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Paging;
import java.util.Optional;
import java.util.function.Function;

/** Reads page after page, and no more than one answer may, for a long scan holds up a peer's commits. */
final class LongScan {

    private static final int MOST_PAGES = 10;

    private LongScan() {}

    /** From a bookmark on, over pages that tell the bookmark of the next; where it stopped, if not at the end. */
    static Optional<String> over(Optional<String> after, Function<Paging, Optional<String>> page) {
        Optional<String> next = page.apply(new Paging(Paging.MOST, after));
        for (int pages = 1; pages < MOST_PAGES && next.isPresent(); pages++) {
            next = page.apply(new Paging(Paging.MOST, next));
        }
        return next;
    }
}
