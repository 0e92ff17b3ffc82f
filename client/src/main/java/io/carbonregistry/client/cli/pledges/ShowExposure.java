package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.pledges.Exposure;
import io.carbonregistry.pledges.GetExposure;
import io.carbonregistry.registry.GetRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry pledges exposure}: what a bank has lent on units, for itself and for supervision. */
@Command(name = "exposure")
final class ShowExposure implements Callable<Integer> {

    private final Session session;

    @Option(names = "--bank", required = true, paramLabel = "OFFICE", descriptionKey = "exposure.bank")
    private String bank = "";

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "exposure.csv")
    private Optional<Path> csv = Optional.empty();

    ShowExposure(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Actor office = new Actor(bank);
        try (Registry registry = session.connect()) {
            ExposureSheet sheet = ExposureSheet.of(office, pages(registry, office));
            csv.ifPresent(file -> PrivateFile.write(file, ExposureFile.csv(sheet)));
            session.printer(registry.query(new GetRegistry()).registry()).print(sheet);
            return ExitCode.OK.code();
        }
    }

    private static List<Exposure> pages(Registry registry, Actor office) {
        List<Exposure> pages = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Exposure page = registry.query(new GetExposure(office, Paging.MOST, after));
            pages.add(page);
            after = page.next();
        } while (after.isPresent());
        return pages;
    }
}
