package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.attestations.BundleFile;
import io.carbonregistry.client.attestations.Rehearsal;
import io.carbonregistry.client.attestations.Rehearsed;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code registry attestations check}: tells everything that is wrong with a bundle at once, and what would make it pass. */
@Command(name = "check")
final class CheckBundle implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "attestations.bundle")
    private Path bundle = Path.of("");

    CheckBundle(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Registry registry = session.connect()) {
            List<Rehearsed> all = Rehearsal.of(registry, BundleFile.read(bundle));
            CheckReport report = CheckReport.of(all, session.texts());
            session.printer().print(report, lines(report));
            return (report.refusals().isEmpty() ? ExitCode.OK : ExitCode.REFUSED).code();
        }
    }

    private Stream<String> lines(CheckReport report) {
        Stream<String> found = Stream.concat(report.refusals().stream(), report.warnings().stream())
                .flatMap(CheckReport.Line::lines);
        Stream<String> tonnes = report.tonnes().stream()
                .map(one -> session.texts().get("attestations.say.tonnes", one.facility(), one.tonnes()));
        String end = report.refusals().isEmpty()
                ? session.texts().get("attestations.say.right", report.tonnes().size())
                : session.texts()
                        .get("attestations.say.wrong", report.refusals().size());
        return Stream.of(found, tonnes, Stream.of(end)).flatMap(part -> part);
    }
}
