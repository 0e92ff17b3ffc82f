package io.carbonregistry.client.cli.networks;

import io.carbonregistry.client.cli.help.CommandHelp;
import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code registry network ...}. */
public final class NetworkCommands {

    private NetworkCommands() {}

    /** The group with its commands. */
    public static CommandSpec group(Session session) {
        return new CommandHelp(session.texts())
                .group(
                        "network",
                        List.of(
                                new StartNetwork(session),
                                new StopNetwork(session),
                                new ShowNetwork(session),
                                new FoundNetwork(session),
                                new ShowCode(session)));
    }
}
