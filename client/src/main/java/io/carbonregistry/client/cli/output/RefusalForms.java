package io.carbonregistry.client.cli.output;

import io.carbonregistry.client.RefusalText;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonArray;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import io.carbonregistry.wire.RefusalJson;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A refusal as a person or a program reads it: code and reason, what is wrong with the figures and what would make it pass, and
 * the article.
 *
 * @param texts in which language
 */
record RefusalForms(Texts texts) {

    private static final int WIDTH = 98;

    String text(Refusal refusal) {
        String title = texts.get(
                "say.refused", refusal.reason().code(), refusal.reason().name());
        String because = texts.get("say.article", refusal.reason().article());
        return Stream.of(RefusalText.of(refusal, texts.locale()), because)
                .flatMap(text -> Wrapping.lines(text, WIDTH).stream())
                .map(line -> "\n  " + line)
                .collect(Collectors.joining("", title, ""));
    }

    /** As on the wire, with the text. */
    Json json(List<Refusal> refusals) {
        return new JsonObject(new TreeMap<>(Map.of(
                "refusals", new JsonArray(refusals.stream().map(this::json).toList()))));
    }

    private Json json(Refusal refusal) {
        JsonArray whole = (JsonArray) CanonicalJson.parse(RefusalJson.bytes(List.of(refusal)));
        SortedMap<String, Json> members =
                new TreeMap<>(((JsonObject) whole.elements().get(0)).members());
        members.put("text", new JsonString(RefusalText.of(refusal, texts.locale())));
        return new JsonObject(members);
    }
}
