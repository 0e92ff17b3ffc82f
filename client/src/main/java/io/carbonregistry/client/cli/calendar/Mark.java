package io.carbonregistry.client.cli.calendar;

import io.carbonregistry.attestations.Timeliness;
import java.util.Locale;

/** How a cell stands, the graver the later; of several, the gravest is shown. */
enum Mark {
    /** No facility reports that month. */
    OUTSIDE(""),
    RUNNING(""),
    ON_TIME("48;5;153;38;5;16"),
    DUE("48;5;254;38;5;16"),
    LATE("48;5;214;38;5;16"),
    MISSING("48;5;88;38;5;231;1");

    private static final String BEGIN = "\u001b[";
    private static final String END = "\u001b[0m";

    /** From light to dark, so that hues needn't be told apart: pale blue, grey, orange, dark red with white. */
    private final String colour;

    Mark(String colour) {
        this.colour = colour;
    }

    static Mark of(Timeliness timeliness) {
        return valueOf(timeliness.name());
    }

    /** Where its sign and its meaning stand among the texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A text on its colour, where there are colours. */
    String painted(String text, boolean colours) {
        return colours && !colour.isEmpty() ? BEGIN + colour + "m" + text + END : text;
    }
}
