package io.carbonregistry.client.cli.session;

import java.util.Locale;

/** What the command line speaks. */
public enum Language {
    /** What the machine speaks, or else English. */
    DEFAULT(Locale.getDefault()),
    /** English. */
    EN(Locale.ENGLISH),
    /** Chinese. */
    ZH(Locale.CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** As Java names it. */
    public Locale locale() {
        return locale;
    }
}
