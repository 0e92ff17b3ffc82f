package io.carbonregistry.client.cli.identities;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Identity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code registry identity renew}: a new certificate for the key that somebody has. */
@Command(name = "renew")
final class RenewIdentity implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ORGANISATION/USER", descriptionKey = "identity.name")
    private String name = "";

    RenewIdentity(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UserName user = UserName.parse(name);
        Identity renewed = session.network().organisation(user.organisation()).renewUser(user.user());
        session.printer().print(IdentityDetails.of(user, renewed));
        return ExitCode.OK.code();
    }
}
