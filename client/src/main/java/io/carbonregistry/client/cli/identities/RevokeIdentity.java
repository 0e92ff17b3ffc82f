package io.carbonregistry.client.cli.identities;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.UserName;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code registry identity revoke}: a certificate on its authority's revocation list. */
@Command(name = "revoke")
final class RevokeIdentity implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ORGANISATION/USER", descriptionKey = "identity.name")
    private String name = "";

    RevokeIdentity(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        UserName user = UserName.parse(name);
        session.network().organisation(user.organisation()).revoke(user.user());
        session.printer().print(IdentityDetails.of(user, session.network().identity(user)));
        return ExitCode.OK.code();
    }
}
