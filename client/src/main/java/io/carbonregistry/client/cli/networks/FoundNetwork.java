package io.carbonregistry.client.cli.networks;

import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.Founding;
import io.carbonregistry.client.network.FoundingTerms;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.fabric.network.EnrolmentDesk;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.registry.GetRegistry;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code registry network found}: enrols the first people of a running network, and founds the registry unless it is founded. */
@Command(name = "found")
final class FoundNetwork implements Callable<Integer> {

    private final Session session;

    @Mixin
    private FoundingOptions founding = new FoundingOptions();

    FoundNetwork(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Market market = Market.usual();
        new EnrolmentDesk(new FabricFolder(session.network().path())).enrol(market.people());
        boolean already = isFounded(market);
        if (!already) {
            founding.found(session, market);
        }
        session.printer().say(session.texts().get(already ? "network.founded-already" : "network.founded"));
        session.printer()
                .say(session.texts()
                        .get("network.where", session.network().path().toString()));
        return ExitCode.OK.code();
    }

    private boolean isFounded(Market market) {
        Founding any = new Founding(session.network(), market, FoundingTerms.usual());
        try (Registry registry = session.connectAs(any.founder())) {
            registry.query(new GetRegistry());
            return true;
        } catch (Refused refused) {
            if (refused.refusal().reason() == Reason.NOT_FOUND) {
                return false;
            }
            throw refused;
        }
    }
}
