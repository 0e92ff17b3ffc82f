package io.carbonregistry.client.cli.networks;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.EmbeddedNetwork;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code registry network status}: what runs where. */
@Command(name = "status")
final class ShowNetwork implements Callable<Integer> {

    private final Session session;

    ShowNetwork(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        EmbeddedNetwork network = new EmbeddedNetwork(session.network());
        session.printer().print(network.services());
        return (network.isRunning() ? ExitCode.OK : ExitCode.UNAVAILABLE).code();
    }
}
