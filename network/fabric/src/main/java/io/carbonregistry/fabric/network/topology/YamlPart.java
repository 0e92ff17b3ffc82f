package io.carbonregistry.fabric.network.topology;

import io.carbonregistry.fabric.network.FabricException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a YAML document, which knows where it stands, and that somebody asked for each of its entries. */
final class YamlPart {

    private static final Pattern DURATION = Pattern.compile("(\\d+)(ms|s|m)");
    private static final Pattern BYTES = Pattern.compile("(\\d+) ?(KB|MB)");

    private final String where;
    private final Map<?, ?> content;
    private final Set<Object> asked = new HashSet<>();

    private YamlPart(String where, Map<?, ?> content) {
        this.where = where;
        this.content = content;
    }

    static YamlPart of(String where, @Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return new YamlPart(where, map);
        }
        throw new FabricException(where + " is missing or has no entries");
    }

    /** Reads it, and refuses what nobody has asked for: it would be a misspelt setting that does nothing. */
    <T> T whole(Function<YamlPart, T> reading) {
        T read = reading.apply(this);
        List<?> unknown =
                content.keySet().stream().filter(key -> !asked.contains(key)).toList();
        if (!unknown.isEmpty()) {
            throw new FabricException(where + " has entries that mean nothing: " + unknown);
        }
        return read;
    }

    YamlPart section(String name) {
        return of(inside(name), value(name));
    }

    boolean isSection(String name) {
        return content.get(name) instanceof Map;
    }

    List<YamlPart> sections(String name) {
        return items(name).map(item -> of("an entry of " + inside(name), item)).toList();
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new FabricException(inside(name) + " is missing"));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(value(name)).map(String::valueOf);
    }

    /** A list of texts; none when it is missing. */
    List<String> texts(String name) {
        return items(name).map(String::valueOf).toList();
    }

    int number(String name) {
        if (value(name) instanceof Integer number && number >= 0) {
            return number;
        }
        throw new FabricException(inside(name) + " must be a whole number: " + content.get(name));
    }

    Duration duration(String name) {
        Matcher matcher = matching(name, DURATION, "a time such as 200ms, 5s or 1m");
        long amount = new BigInteger(matcher.group(1)).longValueExact();
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    long bytes(String name) {
        Matcher matcher = matching(name, BYTES, "a size such as 512 KB or 4 MB");
        long unit = matcher.group(2).equals("KB") ? 1L << 10 : 1L << 20;
        return Math.multiplyExact(new BigInteger(matcher.group(1)).longValueExact(), unit);
    }

    private Matcher matching(String name, Pattern pattern, String expected) {
        Matcher matcher = pattern.matcher(text(name));
        if (!matcher.matches()) {
            throw new FabricException(inside(name) + " must be " + expected + ": " + content.get(name));
        }
        return matcher;
    }

    private Stream<?> items(String name) {
        Object value = value(name);
        if (value == null) {
            return Stream.empty();
        }
        if (value instanceof List<?> list) {
            return list.stream();
        }
        throw new FabricException(inside(name) + " must be a list: " + value);
    }

    private @Nullable Object value(String name) {
        asked.add(name);
        return content.get(name);
    }

    private String inside(String name) {
        return where + ": " + name;
    }
}
