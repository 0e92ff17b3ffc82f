package io.carbonregistry.client.cli.networks;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.registry.GetRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code registry network code}: which code runs, which is in force, and how the one becomes the other. */
@Command(name = "code")
final class ShowCode implements Callable<Integer> {

    /** Enough of a digest to tell acts apart; they are people's names for things. */
    private static final int SHORT = 12;

    /** Who adopts: an officer of the Registrar asks, and one of the Regulator approves. */
    private static final UserName ASKING = new UserName("Registrar", "clerk");

    private static final UserName APPROVING = new UserName("Regulator", "minister");
    private static final String OFFICE = "office.registrar";

    private final Session session;

    ShowCode(Session session) {
        this.session = session;
    }

    /**
     * What there is to know of the code.
     *
     * @param running the digest of the code that the chaincode runs
     * @param inForce the digest of the code that decides acts
     */
    record CodeStatus(Digest running, Digest inForce) {

        boolean isAdopted() {
            return running.equals(inForce);
        }
    }

    @Override
    public Integer call() {
        try (Registry registry = session.connectAs(APPROVING)) {
            CodeStatus status = new CodeStatus(
                    registry.code(),
                    registry.query(new GetRegistry()).registry().code());
            session.printer().print(status, lines(status));
        }
        return ExitCode.OK.code();
    }

    private Stream<String> lines(CodeStatus status) {
        if (status.isAdopted()) {
            return Stream.of(session.texts().get("network.code-in-force", status.running()));
        }
        String id = "adopt-" + status.running().toString().substring(0, SHORT);
        String registry = "registry --network " + session.network().path() + " --as ";
        return List.of(
                session.texts().get("network.code-not-in-force", status.running(), status.inForce()),
                registry + ASKING + " registry adopt-code --id " + id + " --code " + status.running()
                        + " --because ...",
                registry + APPROVING + " approvals approve-act " + OFFICE + "/" + id)
                .stream();
    }
}
