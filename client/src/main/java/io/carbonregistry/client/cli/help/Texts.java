package io.carbonregistry.client.cli.help;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the command line says, in the language that was asked for. */
public final class Texts {

    private static final String BUNDLE = "io.carbonregistry.client.cli.help.texts";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts in a language; English where it has none. */
    public static Texts in(Locale locale) {
        Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle(BUNDLE, locale, Texts.class.getClassLoader(), control), locale);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** All texts by key. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** The text of a key, if there is one. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The text of a key, which must be there. */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** The text of a key with its figures, {@code {0}} the first. */
    public String get(String key, Object... figures) {
        return new MessageFormat(bundle.getString(key), locale).format(figures);
    }
}
