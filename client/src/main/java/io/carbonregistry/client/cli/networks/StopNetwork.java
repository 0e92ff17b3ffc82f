package io.carbonregistry.client.cli.networks;

import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.EmbeddedNetwork;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code registry network stop}: ends ledger and chaincode; the data stay. */
@Command(name = "stop")
final class StopNetwork implements Callable<Integer> {

    private final Session session;

    StopNetwork(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        EmbeddedNetwork network = new EmbeddedNetwork(session.network());
        network.stop();
        session.printer().print(network.services());
        return ExitCode.OK.code();
    }
}
