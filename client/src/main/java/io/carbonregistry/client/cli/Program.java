package io.carbonregistry.client.cli;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.client.cli.acts.ActCommands;
import io.carbonregistry.client.cli.attestations.AttestationCommands;
import io.carbonregistry.client.cli.audit.AuditCommands;
import io.carbonregistry.client.cli.calendar.CalendarCommands;
import io.carbonregistry.client.cli.devices.DeviceCommands;
import io.carbonregistry.client.cli.help.CommandHelp;
import io.carbonregistry.client.cli.help.RootHelp;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.identities.IdentityCommands;
import io.carbonregistry.client.cli.networks.NetworkCommands;
import io.carbonregistry.client.cli.pledges.PledgeCommands;
import io.carbonregistry.client.cli.records.Asking;
import io.carbonregistry.client.cli.records.Capability;
import io.carbonregistry.client.cli.records.RecordCommand;
import io.carbonregistry.client.cli.repos.RepoCommands;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.GlobalOptions;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.cli.supervision.SupervisionCommands;
import io.carbonregistry.client.cli.verification.VerificationCommands;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands: those of the table of permissions by capability, and those that need no ledger. */
final class Program {

    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter err;
    private final GlobalOptions options = new GlobalOptions();

    Program(Texts texts, PrintWriter out, PrintWriter err) {
        this.texts = texts;
        this.out = out;
        this.err = err;
    }

    CommandLine commandLine() {
        Session session = new Session(options, texts, out);
        CommandSpec root = CommandSpec.forAnnotatedObject(options);
        RootHelp help = new RootHelp(texts);
        help.describe(root, exits());
        root.addSubcommand("network", NetworkCommands.group(session));
        root.addSubcommand("identity", IdentityCommands.group(session));
        root.addSubcommand("acts", ActCommands.group(session));
        CommandSpec completion = CommandSpec.forAnnotatedObject(new PrintCompletion(session));
        new CommandHelp(texts).describe(completion, "completion bash|zsh", "completion", texts.get("completion"));
        root.addSubcommand("completion", completion);
        capabilities(session).values().forEach(group -> root.addSubcommand(group.name(), group));
        CommandLine program = new CommandLine(root).setResourceBundle(texts.bundle());
        help.arrange(program);
        return program.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setUsageHelpWidth(RootHelp.WIDTH)
                .setUsageHelpLongOptionsMaxWidth(RootHelp.OPTIONS)
                .setParameterExceptionHandler(new Misuse(texts))
                .setExecutionExceptionHandler(new Failures(session, err));
    }

    private Map<String, CommandSpec> capabilities(Session session) {
        CommandHelp help = new CommandHelp(texts);
        Asking asking = new RegistryAsking(session);
        Map<String, CommandSpec> groups = new LinkedHashMap<>();
        for (Permission line : Permissions.all()) {
            RecordCommand command = new RecordCommand(line, asking, texts);
            group(groups, Capability.of(line.type())).addSubcommand(command.name(), command.spec());
        }
        help.add(group(groups, SupervisionCommands.GROUP), SupervisionCommands.all(session));
        help.add(group(groups, PledgeCommands.GROUP), PledgeCommands.all(session));
        help.add(group(groups, RepoCommands.GROUP), RepoCommands.all(session));
        help.add(group(groups, VerificationCommands.GROUP), VerificationCommands.all(session));
        help.add(group(groups, AttestationCommands.GROUP), AttestationCommands.all(session));
        help.add(group(groups, AuditCommands.GROUP), AuditCommands.all(session));
        help.add(group(groups, CalendarCommands.GROUP), CalendarCommands.all(session));
        help.add(group(groups, DeviceCommands.GROUP), DeviceCommands.all(session, asking));
        return groups;
    }

    private CommandSpec group(Map<String, CommandSpec> groups, String capability) {
        return groups.computeIfAbsent(capability, name -> new CommandHelp(texts)
                .group(name, texts.find("capability." + name).orElse(name)));
    }

    private Map<String, String> exits() {
        Map<String, String> exits = new LinkedHashMap<>();
        for (ExitCode exit : ExitCode.values()) {
            exits.put(
                    Integer.toString(exit.code()),
                    texts.get("say.exit." + exit.name().toLowerCase(Locale.ROOT)));
        }
        return exits;
    }
}
