package io.carbonregistry.client.cli.records;

import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of one command's record, and the record's JSON that they come to. */
final class RecordArguments {

    private static final String FILE = "--json";
    private static final String STANDARD_INPUT = "-";

    private final NestedOptions options;
    private final Texts texts;

    RecordArguments(Class<?> type, Texts texts) {
        this.options = NestedOptions.of("", "", type, texts);
        this.texts = texts;
    }

    /** Adds one for each component that a person gives, and one for a file that holds them all. */
    void addTo(CommandSpec command) {
        options.addTo(command);
        if (!command.options().isEmpty()) {
            command.addOption(OptionSpec.builder(FILE)
                    .type(Path.class)
                    .paramLabel("FILE")
                    .description(texts.get("say.json"))
                    .build());
        }
    }

    /** The options as one line. */
    String synopsis() {
        return options.synopsis();
    }

    /**
     * The record as JSON: what the file has, and over it what was typed.
     *
     * @throws MissingOptionsException if something is still not there
     * @throws io.carbonregistry.kernel.RefusedException as malformed
     */
    Json json(ParseResult parsed, Asking asking) {
        List<String> missing = new ArrayList<>();
        Optional<Json> file = parsed.hasMatchedOption(FILE)
                ? Optional.of(CanonicalJson.parse(read(parsed.matchedOptionValue(FILE, Path.of("")))))
                : Optional.empty();
        Optional<Json> json = options.json(parsed, file, new TypedText(asking), missing);
        if (!missing.isEmpty()) {
            throw new MissingOptionsException(missing);
        }
        return json.orElseThrow();
    }

    static byte[] read(Path file) {
        try {
            return file.toString().equals(STANDARD_INPUT)
                    ? ImportedFile.bounded(file, System.in)
                    : new ImportedFile(file).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
