package io.carbonregistry.client.cli.acts;

import io.carbonregistry.client.cli.help.CommandHelp;
import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code registry acts ...}. */
public final class ActCommands {

    private ActCommands() {}

    /** The group with its commands. */
    public static CommandSpec group(Session session) {
        return new CommandHelp(session.texts())
                .group("acts", List.of(new ListOpenActs(session), new ResolveActs(session)));
    }
}
