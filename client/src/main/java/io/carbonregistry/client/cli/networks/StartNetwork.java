package io.carbonregistry.client.cli.networks;

import io.carbonregistry.client.cli.output.Printer;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.Market;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code registry network start}: makes a network where there is none, starts it, and founds the registry. */
@Command(name = "start")
final class StartNetwork implements Callable<Integer> {

    private final Session session;

    @Option(names = "--organisation", paramLabel = "NAME=MSP", descriptionKey = "network.organisation")
    private Map<String, String> further = new LinkedHashMap<>();

    @Option(names = "--no-found", descriptionKey = "network.no-found")
    private boolean unfounded;

    @Mixin
    private FoundingOptions founding = new FoundingOptions();

    StartNetwork(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Printer printer = session.printer();
        EmbeddedNetwork network = new EmbeddedNetwork(session.network());
        boolean isNew = !session.network().exists();
        Market market = market();
        if (isNew) {
            network.create(market);
        }
        network.start();
        if (isNew && !unfounded) {
            founding.found(session, market);
        }
        printer.print(network.services());
        printer.say("");
        printer.say(
                session.texts().get("network.where", session.network().path().toString()));
        return ExitCode.OK.code();
    }

    private Market market() {
        Market market = Market.usual();
        for (Map.Entry<String, String> one : further.entrySet()) {
            market = market.with(one.getKey(), one.getValue());
        }
        return market;
    }
}
