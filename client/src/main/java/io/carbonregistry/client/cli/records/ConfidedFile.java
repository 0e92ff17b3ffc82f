package io.carbonregistry.client.cli.records;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option of a file with what an act confides: a JSON object with a member for each entry of the transient map. */
final class ConfidedFile {

    private static final String FILE = "--confided";

    private final Class<?> type;
    private final Texts texts;

    /** For an act or query; whoever signs second confides the same again. */
    ConfidedFile(Class<?> type, Texts texts) {
        this.type = type;
        this.texts = texts;
    }

    /** Adds the option where something may be confided. */
    void addTo(CommandSpec command) {
        boolean confides = Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(Confided.class));
        if (confides || type == ApproveAct.class) {
            command.addOption(OptionSpec.builder(FILE)
                    .type(Path.class)
                    .paramLabel("FILE")
                    .description(texts.get("say.confided"))
                    .build());
        }
    }

    /**
     * The entries; none if no file is given.
     *
     * @throws RefusedException as malformed, with nothing of the file in it
     */
    SortedMap<String, byte[]> entries(ParseResult parsed) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        if (parsed.hasMatchedOption(FILE)) {
            Path file = parsed.matchedOptionValue(FILE, Path.of(""));
            object(RecordArguments.read(file), file)
                    .members()
                    .forEach((name, json) -> entries.put(name, CanonicalJson.bytes(json)));
        }
        return entries;
    }

    private static JsonObject object(byte[] bytes, Path file) {
        try {
            if (CanonicalJson.parse(bytes) instanceof JsonObject object) {
                return object;
            }
        } catch (RefusedException e) {
            // What is wrong would be told with a piece of the file.
        }
        throw RefusedException.because(Reason.MALFORMED, file, "a JSON object", "another text, which is not told");
    }
}
