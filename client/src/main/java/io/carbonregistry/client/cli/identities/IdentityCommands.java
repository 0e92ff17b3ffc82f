package io.carbonregistry.client.cli.identities;

import io.carbonregistry.client.cli.help.CommandHelp;
import io.carbonregistry.client.cli.session.Session;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code registry identity ...}. */
public final class IdentityCommands {

    private IdentityCommands() {}

    /** The group with its commands. */
    public static CommandSpec group(Session session) {
        return new CommandHelp(session.texts())
                .group(
                        "identity",
                        List.of(
                                new CreateIdentity(session),
                                new ImportIdentity(session),
                                new RenewIdentity(session),
                                new RevokeIdentity(session),
                                new ListIdentities(session),
                                new ShowIdentity(session)));
    }
}
