package io.carbonregistry.client.cli.audit;

import io.carbonregistry.client.projection.HistoryEntry;
import io.carbonregistry.client.replay.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells entries of a history to a person, within the columns of a terminal. */
final class EntryLines {

    private static final int WIDTH = 96;
    private static final String INDENT = "    ";

    private EntryLines() {}

    /** One entry: where and when, by whom, what, and the transaction. */
    static Stream<String> of(HistoryEntry entry) {
        String head = "%-10s %s  %s".formatted(entry.place(), entry.at(), entry.act());
        String by = INDENT + entry.signer() + "  " + entry.request() + " > " + entry.factType();
        return Stream.concat(
                Stream.concat(Stream.of(head, by), wrapped(entry.summary())), Stream.of(INDENT + entry.transaction()));
    }

    /** The end of a page: where to go on, and up to which block it looked. */
    static Stream<String> end(Blocks blocks, Optional<Place> next, long block) {
        return Stream.concat(
                next.map(place -> blocks.say("next", place)).stream(), Stream.of(blocks.say("block", block)));
    }

    private static Stream<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH && !line.toString().isBlank()) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(INDENT + INDENT);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines.stream();
    }
}
