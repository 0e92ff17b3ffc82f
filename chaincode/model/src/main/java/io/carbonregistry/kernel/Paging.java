package io.carbonregistry.kernel;

import io.carbonregistry.kernel.Ledger.Entry;
import java.util.List;
import java.util.Optional;

/**
 * Which page of a list is asked for.
 *
 * @param limit how many entries, 1 to 1,000
 * @param after the bookmark of the page before
 */
public record Paging(int limit, Optional<String> after) {

    /** What one page holds at the most, which is also the most that one reading of a range brings. */
    public static final int MOST = 1_000;

    public Paging {
        Text.require(1 <= limit && limit <= MOST, "limit", String.valueOf(limit), "1 to " + MOST);
        after.ifPresent(bookmark -> Text.requirePhrase("bookmark", bookmark, 256));
    }

    /** The entries of the page. */
    public <S extends State> List<Entry<S>> scan(Ledger ledger, Class<S> type, String prefix) {
        return ledger.scan(type, prefix, after.orElse(""), limit);
    }

    /** The bookmark of the next page, if there may be one. */
    public <S extends State> Optional<String> next(List<Entry<S>> page) {
        return page.size() < limit
                ? Optional.empty()
                : Optional.of(page.get(limit - 1).key().text());
    }

    /** The page that a bookmark leads to. */
    public Paging at(Optional<String> bookmark) {
        return new Paging(limit, bookmark);
    }
}
