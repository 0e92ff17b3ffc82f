package io.carbonregistry.client.cli.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonArray;
import io.carbonregistry.wire.JsonBoolean;
import io.carbonregistry.wire.JsonNumber;
import io.carbonregistry.wire.JsonString;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads what a person typed as the JSON of a type: a scalar as it is, a record as {@code a=b,c=d}, and any structure as JSON.
 * Where a key's digest is asked, {@code @NAME} stands for the key of an identity.
 */
final class TypedText {

    private static final String IDENTITY = "@";

    private final Asking asking;

    TypedText(Asking asking) {
        this.asking = asking;
    }

    /** Who knows what people do not type. */
    Asking asking() {
        return asking;
    }

    /**
     * All that was given for a component: one text, or one for each occurrence of its option.
     *
     * @throws io.carbonregistry.kernel.RefusedException as malformed
     */
    Json json(ComponentType type, String option, List<String> texts) {
        if (!type.several()) {
            return value(type, option, texts.get(texts.size() - 1));
        }
        return new JsonArray(texts.stream()
                .flatMap(text -> type.mayHoldCommas() ? Stream.of(text) : Arrays.stream(text.split(",", -1)))
                .map(text -> value(type.one(), option, text))
                .toList());
    }

    private Json value(ComponentType type, String option, String text) {
        if (type.isNumber()) {
            return number(option, text);
        }
        if (type.isFlag()) {
            Text.require(text.equals("true") || text.equals("false"), option, text, "true or false");
            return new JsonBoolean(text.equals("true"));
        }
        return type.isText() ? new JsonString(string(type, text)) : structure(type, option, text);
    }

    private String string(ComponentType type, String text) {
        if (type.held() == Digest.class && text.startsWith(IDENTITY)) {
            return asking.keyDigest(text.substring(IDENTITY.length()));
        }
        return type.held().isEnum() ? text.toUpperCase(Locale.ROOT).replace('-', '_') : text;
    }

    private static Json number(String option, String text) {
        try {
            return new JsonNumber(Long.parseLong(text));
        } catch (NumberFormatException e) {
            Text.require(false, option, text, "a whole number");
            throw e;
        }
    }

    private Json structure(ComponentType type, String option, String text) {
        return text.startsWith("{")
                ? CanonicalJson.parse(text.getBytes(UTF_8))
                : new Pairs(type.held(), this).json(option, text);
    }

    /** A member within a record: several scalars are joined by {@code +}, several records are a JSON array. */
    Json member(ComponentType type, String option, String text) {
        if (!type.several()) {
            return value(type, option, text);
        }
        if (type.held().isRecord() && !type.isText() && !type.isNumber()) {
            return CanonicalJson.parse(text.getBytes(UTF_8));
        }
        return new JsonArray(Arrays.stream(text.split("\\+", -1))
                .map(part -> value(type.one(), option, part))
                .toList());
    }
}
