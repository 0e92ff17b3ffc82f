package io.carbonregistry.client.cli;

import io.carbonregistry.access.Permission;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.records.Asking;
import io.carbonregistry.client.cli.records.KebabCase;
import io.carbonregistry.client.cli.records.RecordCommand;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.GlobalOptions;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Reads one command as the program does and keeps the record it comes to, without any ledger. */
final class TypedCommands implements Asking {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final String PENDING = "{\"@type\":\"OpenDay\",\"id\":\"sale-7\",\"opened\":\"2026-03-03\"}";

    private Optional<Record> asked = Optional.empty();

    /** The record that a command line comes to. */
    static Record record(Permission line, List<String> words) {
        TypedCommands typed = new TypedCommands();
        RecordCommand command = new RecordCommand(line, typed, TEXTS);
        CommandSpec root = CommandSpec.forAnnotatedObject(new GlobalOptions());
        CommandSpec group = CommandSpec.create().addSubcommand(command.name(), command.spec());
        root.addSubcommand(capability(line), group);
        CommandLine program = new CommandLine(root).setExecutionExceptionHandler((failure, one, parsed) -> {
            throw failure;
        });
        program.execute(words.toArray(String[]::new));
        return typed.asked.orElseThrow(() -> new AssertionError("not understood: " + words));
    }

    /** How the command of an act or query begins. */
    static List<String> words(Permission line) {
        return new ArrayList<>(List.of(capability(line), KebabCase.of(line.name())));
    }

    private static String capability(Permission line) {
        return io.carbonregistry.client.cli.records.Capability.of(line.type());
    }

    @Override
    public ExitCode act(Request<?> request) {
        asked = Optional.of((Record) request);
        return ExitCode.OK;
    }

    @Override
    public ExitCode inParts(Request<?> request, int parts) {
        return act(request);
    }

    @Override
    public ExitCode query(Query<?> query) {
        asked = Optional.of((Record) query);
        return ExitCode.OK;
    }

    @Override
    public String keyDigest(String identity) {
        return Digest.of(UserName.parse(identity).toString().getBytes(StandardCharsets.UTF_8))
                .value();
    }

    @Override
    public Json pending(ActRef act) {
        return CanonicalJson.parse(PENDING.getBytes(StandardCharsets.UTF_8));
    }
}
