package io.carbonregistry.client.cli.identities;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code registry identity list}: who has a key in the network's folder. */
@Command(name = "list")
final class ListIdentities implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "ORGANISATION", descriptionKey = "identity.organisation")
    private Optional<String> organisation = Optional.empty();

    ListIdentities(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<IdentityLine> lines = organisation
                .map(name -> Stream.of(session.network().organisation(name)))
                .orElseGet(() -> session.network().organisations().all().stream())
                .flatMap(ListIdentities::lines)
                .toList();
        session.printer().print(lines);
        return ExitCode.OK.code();
    }

    private static Stream<IdentityLine> lines(Organisation one) {
        return one.users().stream().map(user -> IdentityLine.of(new UserName(one.name(), user), one.user(user)));
    }
}
