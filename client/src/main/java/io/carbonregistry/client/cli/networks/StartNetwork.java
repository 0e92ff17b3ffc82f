package io.carbonregistry.client.cli.networks;

import io.carbonregistry.client.cli.output.Printer;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.Founding;
import io.carbonregistry.client.network.FoundingTerms;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.registry.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry network start}: makes a network where there is none, starts it, and founds the registry. */
@Command(name = "start")
final class StartNetwork implements Callable<Integer> {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Session session;

    @Option(names = "--organisation", paramLabel = "NAME=MSP", descriptionKey = "network.organisation")
    private Map<String, String> further = new LinkedHashMap<>();

    @Option(names = "--no-found", descriptionKey = "network.no-found")
    private boolean unfounded;

    @Option(names = "--founding", paramLabel = "FILE", descriptionKey = "network.founding")
    private Optional<Path> terms = Optional.empty();

    @Option(names = "--clock", paramLabel = "simulated|real", descriptionKey = "network.clock")
    private Registry.Clock clock = Registry.Clock.SIMULATED;

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "network.day")
    private Optional<LocalDate> day = Optional.empty();

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
            found(market);
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

    private void found(Market market) {
        FoundingTerms agreed =
                terms.map(StartNetwork::read).map(FoundingTerms::parse).orElseGet(FoundingTerms::usual);
        Founding founding = new Founding(session.network(), market, agreed);
        LocalDate first = day.orElseGet(() -> LocalDate.now(SHANGHAI));
        try (io.carbonregistry.client.Registry registry = session.connectAs(founding.founder())) {
            registry.submit(founding.act(clock, first, registry.code()));
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
