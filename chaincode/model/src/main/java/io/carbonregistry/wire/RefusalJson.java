package io.carbonregistry.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a refusal travels: {@code {"article":…,"code":…,"details":{…},"reason":…}}. A failed response keeps nothing but its
 * message, which goes into a gRPC header once per endorser, so that form is ASCII and short.
 */
public final class RefusalJson {

    /** The longest message, in bytes. */
    public static final int MAX_BYTES = 1024;

    private RefusalJson() {}

    /** One refusal as the message of a failed response: ASCII, and so short that long figures end in an ellipsis. */
    public static String text(Refusal refusal) {
        int shown = MAX_BYTES;
        String text = escaped(json(refusal, shown));
        while (text.length() > MAX_BYTES && shown > 0) {
            shown /= 2;
            text = escaped(json(refusal, shown));
        }
        return text.length() <= MAX_BYTES
                ? text
                : escaped(json(new Refusal(refusal.reason(), Collections.emptySortedMap()), 0));
    }

    /** Reads a message back; empty if it is none of a refusal, or of one that this code does not know. */
    public static Optional<Refusal> read(String text) {
        try {
            return refusal(CanonicalJson.parse(text.getBytes(UTF_8)));
        } catch (RefusedException e) {
            return Optional.empty();
        }
    }

    /** All refusals of a dry run as one array, in full. */
    public static byte[] bytes(List<Refusal> refusals) {
        return CanonicalJson.bytes(new JsonArray(refusals.stream()
                .map(refusal -> (Json) json(refusal, Integer.MAX_VALUE))
                .toList()));
    }

    /**
     * Reads the array back.
     *
     * @throws RefusedException as malformed, if an element is no refusal that this code knows: to pass over one would make
     *     the dry run look granted
     */
    public static List<Refusal> readAll(byte[] bytes) {
        if (!(CanonicalJson.parse(bytes) instanceof JsonArray array)) {
            throw RefusedException.because(Reason.MALFORMED, "refusals", "an array", "another value");
        }
        return array.elements().stream().map(RefusalJson::known).toList();
    }

    private static Refusal known(Json json) {
        return refusal(json)
                .orElseThrow(() -> RefusedException.because(
                        Reason.MALFORMED, "refusals", "a known reason", Place.cut(CanonicalJson.text(json))));
    }

    private static JsonObject json(Refusal refusal, int shown) {
        SortedMap<String, Json> details = new TreeMap<>();
        refusal.details().forEach((name, figure) -> details.put(name, new JsonString(shorten(figure, shown))));
        Reason reason = refusal.reason();
        return new JsonObject(new TreeMap<>(Map.of(
                "article", new JsonString(reason.article()),
                "code", new JsonNumber(reason.code()),
                "details", new JsonObject(details),
                "reason", new JsonString(reason.name()))));
    }

    /** The figure, cut to a length. Half a surrogate pair, cut or quoted from what is refused, has no UTF-8 and becomes "?". */
    private static String shorten(String figure, int shown) {
        String cut = figure.length() <= shown ? figure : figure.substring(0, shown) + "\u2026";
        return new String(cut.getBytes(UTF_8), UTF_8);
    }

    private static String escaped(Json json) {
        StringBuilder out = new StringBuilder();
        for (char c : CanonicalJson.text(json).toCharArray()) {
            if (c < '\u007f') {
                out.append(c);
            } else {
                CanonicalWriter.escape(c, out);
            }
        }
        return out.toString();
    }

    private static Optional<Refusal> refusal(Json json) {
        if (json instanceof JsonObject object
                && object.members().get("reason") instanceof JsonString name
                && object.members().get("details") instanceof JsonObject details) {
            return Arrays.stream(Reason.values())
                    .filter(reason -> reason.name().equals(name.value()))
                    .findFirst()
                    .map(reason -> new Refusal(reason, figures(details)));
        }
        return Optional.empty();
    }

    private static SortedMap<String, String> figures(JsonObject details) {
        SortedMap<String, String> figures = new TreeMap<>();
        details.members()
                .forEach((name, figure) -> figures.put(
                        name, figure instanceof JsonString text ? text.value() : CanonicalJson.text(figure)));
        return figures;
    }
}
