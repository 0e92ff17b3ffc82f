package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.pledges.ListWarnings;
import io.carbonregistry.pledges.Warning;
import io.carbonregistry.pledges.WarningPage;
import io.carbonregistry.registry.GetRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry pledges warnings}: what falls due of all pledges of a party, the most urgent first. */
@Command(name = "warnings")
final class ShowWarnings implements Callable<Integer> {

    private final Session session;

    @Option(names = "--party", required = true, paramLabel = "ACCOUNT|OFFICE", descriptionKey = "warnings.party")
    private String party = "";

    ShowWarnings(Session session) {
        this.session = session;
    }

    /**
     * What falls due.
     *
     * @param warnings the most urgent first
     */
    record Due(List<Warning> warnings) {}

    @Override
    public Integer call() {
        Actor actor = new Actor(party);
        try (Registry registry = session.connect()) {
            Due due = new Due(warnings(registry, actor));
            session.printer(registry.query(new GetRegistry()).registry()).print(due);
            return ExitCode.OK.code();
        }
    }

    private static List<Warning> warnings(Registry registry, Actor party) {
        List<Warning> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            WarningPage page = registry.query(new ListWarnings(party, Paging.MOST, after));
            all.addAll(page.warnings());
            after = page.next();
        } while (after.isPresent());
        return all.stream().sorted(Comparator.comparing(Warning::due)).toList();
    }
}
