package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import java.util.List;
import java.util.Optional;

/**
 * A part of a history.
 *
 * @param entries in the order that was asked for
 * @param next what to go on after, if there are more
 * @param block the last block that was looked at
 */
public record HistoryPage(List<HistoryEntry> entries, Optional<Place> next, long block) {

    public HistoryPage {
        entries = List.copyOf(entries);
    }
}
