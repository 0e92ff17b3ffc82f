package io.carbonregistry.client.cli.records;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Routes;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.Records;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** One act or query as a command. */
public final class RecordCommand implements Callable<Integer> {

    private static final Records RECORDS = Routes.records();

    private final Permission line;
    private final RecordArguments arguments;
    private final ConfidedFile confided;
    private final PartsOption parts;
    private final Asking asking;
    private final CommandSpec spec;

    /** A line of the table of permissions, with what is said of it. */
    public RecordCommand(Permission line, Asking asking, Texts texts) {
        this.line = line;
        this.arguments = new RecordArguments(line.type(), texts);
        this.confided = new ConfidedFile(line.type(), texts);
        this.parts = new PartsOption(line.type(), texts);
        this.asking = asking;
        this.spec = CommandSpec.wrapWithoutInspection(this).name(name());
        arguments.addTo(spec);
        confided.addTo(spec);
        parts.addTo(spec);
        new RecordHelp(line, texts).describe(spec, arguments.synopsis());
    }

    /** As it is typed. */
    public String name() {
        return KebabCase.of(line.name());
    }

    /** The command. */
    public CommandSpec spec() {
        return spec;
    }

    /** The record that the options come to; inputs are left to be chosen. */
    public Record record() {
        Json json = arguments.json(spec.commandLine().getParseResult(), asking);
        byte[] bytes = CanonicalJson.bytes(json);
        return (Record)
                (line.isAct()
                        ? RECORDS.request(
                                line.name(),
                                bytes,
                                "{}".getBytes(StandardCharsets.UTF_8),
                                confided.entries(spec.commandLine().getParseResult()))
                        : RECORDS.read(line.type(), bytes));
    }

    @Override
    public Integer call() {
        Record record = record();
        return (record instanceof Request<?> request ? act(request) : asking.query((Query<?>) record)).code();
    }

    private ExitCode act(Request<?> request) {
        OptionalInt count = parts.count(spec.commandLine().getParseResult());
        return count.isPresent() ? asking.inParts(request, count.getAsInt()) : asking.act(request);
    }
}
