package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import java.util.Collection;
import java.util.List;

/** Every act once, and where to find the acts of a subject. */
final class History {

    private static final String ALL = Subject.everything().prefix();

    private final Rows<HistoryEntry> entries;
    private final Rows<Mention> mentions;

    History(Store store) {
        this.entries = store.rows("entries", HistoryEntry.class);
        this.mentions = store.rows("mentions", Mention.class);
    }

    void add(HistoryEntry entry, Collection<Subject> subjects) {
        entries.put(RowKey.at(ALL, entry.place()), entry);
        subjects.forEach(subject -> mentions.put(RowKey.at(subject.prefix(), entry.place()), Mention.HERE));
    }

    /** One entry more than was asked for, if there are more. */
    List<HistoryEntry> of(Subject subject, Paging paging) {
        Rows<?> index = subject.kind() == Subject.Kind.EVERYTHING ? entries : mentions;
        return index.places(subject.prefix(), paging.order(), paging.after(), paging.limit() + 1).stream()
                .map(this::at)
                .toList();
    }

    HistoryEntry at(Place place) {
        return entries.find(RowKey.at(ALL, place)).orElseThrow();
    }

    /** Says that an entry concerns a subject. */
    record Mention() {
        static final Mention HERE = new Mention();
    }
}
