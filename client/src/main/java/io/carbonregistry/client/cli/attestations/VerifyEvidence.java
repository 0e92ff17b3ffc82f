package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.attestations.BundleFile;
import io.carbonregistry.client.attestations.EvidenceFolder;
import io.carbonregistry.client.attestations.EvidenceReport;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code registry attestations evidence verify}: finds what is missing or changed in a folder of evidence, offline. */
@Command(name = "evidence")
final class VerifyEvidence implements Callable<Integer> {

    /** What is done with evidence. */
    enum Verb {
        VERIFY
    }

    private final Session session;

    @Parameters(index = "1", paramLabel = "FOLDER", descriptionKey = "attestations.evidence")
    private Path folder = Path.of("");

    @Option(names = "--bundle", required = true, paramLabel = "BUNDLE", descriptionKey = "attestations.bundle")
    private Path bundle = Path.of("");

    VerifyEvidence(Session session) {
        this.session = session;
    }

    /** There is one thing to do, and it is said all the same, as there may be others. */
    @Parameters(index = "0", paramLabel = "verify", descriptionKey = "attestations.evidence-verb")
    void verb(Verb verb) {}

    @Override
    public Integer call() {
        EvidenceReport report = new EvidenceFolder(folder).compare(BundleFile.read(bundle));
        Stream<String> lines = Stream.of(
                        lines("missing", report.missing()),
                        lines("changed", report.changed()),
                        lines("unknown", report.unknown()),
                        Stream.of(say("same", report.same())))
                .flatMap(part -> part);
        session.printer().print(report, lines);
        return (report.isWhole() ? ExitCode.OK : ExitCode.FAILED).code();
    }

    private Stream<String> lines(String key, List<String> names) {
        return names.stream().map(name -> say(key, name));
    }

    private String say(String key, Object... figures) {
        return session.texts().get("evidence." + key, figures);
    }
}
