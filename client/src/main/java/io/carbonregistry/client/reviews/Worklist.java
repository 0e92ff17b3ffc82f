package io.carbonregistry.client.reviews;

import io.carbonregistry.kernel.Paging;
import java.util.List;
import java.util.Optional;

/**
 * Some of the months that wait.
 *
 * @param months those first whose time is up first
 * @param next the bookmark of the next page, if there is one
 * @param block as of the end of this block
 */
public record Worklist(List<Waiting> months, Optional<String> next, long block) {

    public Worklist {
        months = List.copyOf(months);
    }

    /** A page of all that wait. */
    static Worklist of(List<Waiting> all, Paging page, long block) {
        List<Waiting> rest = all.stream()
                .sorted()
                .filter(one -> page.after()
                        .filter(mark -> one.mark().compareTo(mark) <= 0)
                        .isEmpty())
                .toList();
        List<Waiting> shown = rest.stream().limit(page.limit()).toList();
        Optional<String> next = Optional.of(shown)
                .filter(some -> some.size() < rest.size())
                .map(some -> some.get(some.size() - 1).mark());
        return new Worklist(shown, next, block);
    }
}
