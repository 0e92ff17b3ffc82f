package io.carbonregistry.client.cli.networks;

import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.client.network.Founding;
import io.carbonregistry.client.network.FoundingTerms;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.registry.Registry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** With which rules, which clock and on which day a registry begins. */
final class FoundingOptions {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Option(names = "--founding", paramLabel = "FILE", descriptionKey = "network.founding")
    private Optional<Path> terms = Optional.empty();

    @Option(names = "--clock", paramLabel = "simulated|real", descriptionKey = "network.clock")
    private Registry.Clock clock = Registry.Clock.SIMULATED;

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "network.day")
    private Optional<LocalDate> day = Optional.empty();

    /** Founds the registry, by the first officer of the Regulator. */
    void found(Session session, Market market) {
        FoundingTerms agreed = terms.map(ImportedFile::new)
                .map(ImportedFile::allBytes)
                .map(FoundingTerms::parse)
                .orElseGet(FoundingTerms::usual);
        Founding founding = new Founding(session.network(), market, agreed);
        LocalDate first = day.orElseGet(() -> LocalDate.now(SHANGHAI));
        try (io.carbonregistry.client.Registry registry = session.connectToActAs(founding.founder())) {
            registry.submit(founding.act(clock, first, registry.code()));
        }
    }
}
