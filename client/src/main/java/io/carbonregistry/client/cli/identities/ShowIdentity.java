package io.carbonregistry.client.cli.identities;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.UserName;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code registry identity show}: what a certificate says. */
@Command(name = "show")
final class ShowIdentity implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ORGANISATION/USER", descriptionKey = "identity.name")
    private String name = "";

    ShowIdentity(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UserName user = UserName.parse(name);
        session.printer().print(IdentityDetails.of(user, session.network().identity(user)));
        return ExitCode.OK.code();
    }
}
