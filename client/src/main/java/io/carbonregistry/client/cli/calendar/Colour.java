package io.carbonregistry.client.cli.calendar;

import picocli.CommandLine.Help.Ansi;

/** When pictures are in colour. */
enum Colour {
    /** Where a person looks at a terminal that has colours, and does not say otherwise by NO_COLOR (no-color.org). */
    AUTO(Ansi.AUTO),
    ALWAYS(Ansi.ON),
    NEVER(Ansi.OFF);

    private final Ansi ansi;

    Colour(Ansi ansi) {
        this.ansi = ansi;
    }

    boolean isOn() {
        return ansi.enabled();
    }
}
