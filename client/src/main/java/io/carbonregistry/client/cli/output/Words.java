package io.carbonregistry.client.cli.output;

import io.carbonregistry.client.cli.help.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names of components and records in words. */
final class Words {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    /** The label of a component. */
    String label(String component) {
        return texts.find("word." + component).orElseGet(() -> spaced(component).toLowerCase(Locale.ROOT));
    }

    /** The title of a record: {@code Units transferred}. */
    String title(Class<?> type) {
        String words = spaced(type.getSimpleName()).toLowerCase(Locale.ROOT);
        return texts.find("word." + type.getSimpleName())
                .orElseGet(() -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** Whether a label says no more than that there is a fact or a request, which have titles of their own. */
    boolean isKind(String label) {
        return label.equals(label("fact")) || label.equals(label("request"));
    }

    /** What is said of an empty list. */
    String none() {
        return texts.get("say.none");
    }

    private static String spaced(String camelCase) {
        return HUMP.matcher(camelCase).replaceAll(" ");
    }
}
