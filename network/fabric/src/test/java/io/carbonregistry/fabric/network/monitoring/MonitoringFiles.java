package io.carbonregistry.fabric.network.monitoring;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What stands in {@code network/fabric/monitoring}. */
public final class MonitoringFiles {

    static final Path FOLDER = Path.of("monitoring");

    private static final Pattern LABELS = Pattern.compile("\\{[^}]*}|\\b(by|on|group_right|group_left)\\s*\\([^)]*\\)");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*(?!\\w*\\s*\\()");
    private static final Pattern NUMBER = Pattern.compile("\\[[^]]*]|\\b[0-9.]+\\b");
    private static final Set<String> WORDS = Set.of("sum", "max", "count", "and", "or", "unless", "up");

    private MonitoringFiles() {}

    static JsonObject dashboard() {
        return JsonParser.parseString(read("dashboard.json")).getAsJsonObject();
    }

    static List<JsonObject> panels() {
        return objects(dashboard().getAsJsonArray("panels"));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> alarms() {
        Map<String, Object> file = yaml("alarms.yaml");
        List<Map<String, Object>> groups = (List<Map<String, Object>>) file.get("groups");
        return groups.stream()
                .flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> yaml(String name) {
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(read(name));
    }

    public static Stream<String> expressions() {
        Stream<String> shown = panels().stream()
                .flatMap(panel -> objects(panel.getAsJsonArray("targets")).stream())
                .map(target -> target.get("expr").getAsString());
        return Stream.concat(shown, alarms().stream().map(alarm -> String.valueOf(alarm.get("expr"))));
    }

    /** The measurements that an expression of Prometheus names. */
    public static SortedSet<String> metrics(String expression) {
        String bare = NUMBER.matcher(LABELS.matcher(expression).replaceAll(" ")).replaceAll(" ");
        SortedSet<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(bare);
        while (name.find()) {
            if (!WORDS.contains(name.group())) {
                names.add(name.group());
            }
        }
        return names;
    }

    static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
