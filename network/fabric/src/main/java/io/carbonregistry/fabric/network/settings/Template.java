package io.carbonregistry.fabric.network.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in.
 *
 * @param text with {@code ${name}} where something is missing
 */
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

    static Template resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no template " + name);
            }
            return new Template(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with every place filled. */
    String filled(Map<String, ?> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, values)));
    }

    private static String value(MatchResult place, Map<String, ?> values) {
        Object value = values.get(place.group(1));
        if (value == null) {
            throw new IllegalStateException("nobody says what " + place.group(1) + " is");
        }
        return value.toString();
    }
}
