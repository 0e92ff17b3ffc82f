package io.carbonregistry.client.cli.attestations;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.attestations.FacilityGround;
import io.carbonregistry.client.attestations.Grounding;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.sheets.Column;
import io.carbonregistry.client.sheets.SheetText;
import io.carbonregistry.client.sheets.Template;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.FacilityKind;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code registry attestations template}: a data sheet to fill in, of a facility by its plan, or of a sector's kind of facility. */
@Command(name = "template")
final class PrintTemplate implements Callable<Integer> {

    /** In which form. */
    enum SheetFormat {
        CSV,
        JSON
    }

    private final Session session;

    @Parameters(paramLabel = "FACILITY|SECTOR", descriptionKey = "attestations.subject")
    private String subject = "";

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "attestations.kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--month", paramLabel = "yyyy-MM", descriptionKey = "attestations.template-month")
    private Optional<String> month = Optional.empty();

    @Option(names = "--format", paramLabel = "csv|json", descriptionKey = "attestations.format")
    private SheetFormat format = SheetFormat.CSV;

    PrintTemplate(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Registry registry = session.connect()) {
            List<Map<Column, String>> rows = rows(new Grounding(registry));
            session.out().print(format == SheetFormat.CSV ? SheetText.csv(rows) : SheetText.json(rows) + "\n");
            session.out().flush();
            return ExitCode.OK.code();
        }
    }

    private List<Map<Column, String>> rows(Grounding grounding) {
        ReportingMonth of = month.map(ReportingMonth::parse).orElseGet(() -> ReportingMonth.of(
                        grounding.registry().query(new GetRegistry()).registry().day())
                .plus(-1));
        if (grounding.sectors().contains(subject)) {
            Guideline guideline = grounding.guideline(subject, of);
            return Template.of(guideline, kind(guideline));
        }
        FacilityGround ground = grounding.of(new FacilityId(subject), of, 1);
        FacilityKind own = ground.guideline().facility(ground.facility().kind()).orElseThrow();
        return Template.of(ground.guideline(), own, ground.facility().id(), ground.plan());
    }

    private FacilityKind kind(Guideline guideline) {
        String known = guideline.facilities().stream().map(FacilityKind::code).collect(Collectors.joining(" "));
        Optional<FacilityKind> found = guideline.facilities().size() == 1
                ? Optional.of(guideline.facilities().get(0))
                : kind.flatMap(guideline::facility);
        Text.require(found.isPresent(), "--kind", kind.orElse("-"), known);
        return found.orElseThrow();
    }
}
