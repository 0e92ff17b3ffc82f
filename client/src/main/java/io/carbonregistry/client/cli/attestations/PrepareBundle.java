package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.attestations.BundleFile;
import io.carbonregistry.client.attestations.EvidenceFolder;
import io.carbonregistry.client.attestations.FacilityBundle;
import io.carbonregistry.client.attestations.Grounding;
import io.carbonregistry.client.attestations.MonthBundle;
import io.carbonregistry.client.attestations.Preparation;
import io.carbonregistry.client.attestations.Prepared;
import io.carbonregistry.client.attestations.Preparing;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.identities.IdentityException;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.units.ReportingMonth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry attestations prepare}: makes a bundle of data sheets and evidence. */
@Command(name = "prepare")
final class PrepareBundle implements Callable<Integer> {

    private final Session session;

    @Option(names = "--month", required = true, paramLabel = "yyyy-MM", descriptionKey = "attestations.month")
    private String month = "";

    @Option(names = "--facility", paramLabel = "FACILITY", descriptionKey = "attestations.facility")
    private Optional<String> facility = Optional.empty();

    @Option(names = "--stood-still", paramLabel = "FACILITY", descriptionKey = "attestations.stood-still")
    private List<String> stoodStill = new ArrayList<>();

    @Option(names = "--data", paramLabel = "FILE", descriptionKey = "attestations.data")
    private List<Path> data = new ArrayList<>();

    @Option(names = "--evidence", paramLabel = "FOLDER", descriptionKey = "attestations.evidence")
    private Path evidence = Path.of(".");

    @Option(names = "--compiled-by", required = true, paramLabel = "NAME", descriptionKey = "attestations.compiled-by")
    private String compiledBy = "";

    @Option(names = "--compiler", paramLabel = "BODY", descriptionKey = "attestations.compiler")
    private Optional<String> compiler = Optional.empty();

    @Option(names = "--version", paramLabel = "NUMBER", descriptionKey = "attestations.version")
    private int version = 1;

    @Option(names = "--out-of-order", paramLabel = "WHY", descriptionKey = "attestations.out-of-order")
    private Optional<String> outOfOrder = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "BUNDLE", descriptionKey = "attestations.out-bundle")
    private Path out = Path.of("");

    PrepareBundle(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out)) {
            throw new IdentityException(session.texts().get("attestations.say.exists", out));
        }
        try (Registry registry = session.connect()) {
            Prepared prepared = Preparing.of(preparation(), new Grounding(registry));
            prepared.bundle().ifPresent(bundle -> BundleFile.write(bundle, out));
            session.printer().print(new PreparedReport(session.texts(), prepared), lines(prepared));
            return (prepared.bundle().isPresent() ? ExitCode.OK : ExitCode.USAGE).code();
        }
    }

    private Preparation preparation() {
        return new Preparation(
                ReportingMonth.parse(month),
                version,
                compiledBy,
                compiler.map(BodyId::new),
                facility.map(FacilityId::new),
                stoodStill.stream().map(FacilityId::new).toList(),
                outOfOrder.map(Grounds::new),
                data,
                new EvidenceFolder(evidence));
    }

    private Stream<String> lines(Prepared prepared) {
        Stream<String> mistakes = new PreparedReport(session.texts(), prepared).mistakes().stream();
        Stream<String> leftOut = prepared.leftOut().stream().map(place -> say("left-out", place));
        Stream<String> end = prepared.bundle().stream().map(this::written);
        boolean nothing = prepared.bundle().isEmpty() && prepared.mistakes().isEmpty();
        return Stream.of(
                        mistakes,
                        leftOut,
                        prepared.mistakes().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(say("mistakes", prepared.mistakes().size())),
                        nothing ? Stream.of(say("nothing")) : Stream.<String>empty(),
                        end)
                .flatMap(part -> part);
    }

    private String written(MonthBundle bundle) {
        int values = bundle.facilities().stream()
                .mapToInt(one -> one.rows().parameters().size())
                .sum();
        int files = bundle.facilities().stream()
                .map(FacilityBundle::files)
                .mapToInt(List::size)
                .sum();
        return say("prepared", values, files, bundle.facilities().size(), out);
    }

    private String say(String key, Object... figures) {
        return session.texts().get("attestations.say." + key, figures);
    }
}
