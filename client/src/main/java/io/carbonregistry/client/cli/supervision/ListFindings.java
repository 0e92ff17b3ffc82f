package io.carbonregistry.client.cli.supervision;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.audit.Blocks;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.client.supervision.Lead;
import io.carbonregistry.client.supervision.MonthReader;
import io.carbonregistry.client.supervision.SupervisionRules;
import io.carbonregistry.client.supervision.Suspicion;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.Adcode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry attestations findings}: what looks wrong in a year's months, and the rows that led to it. */
@Command(name = "findings")
final class ListFindings implements Callable<Integer> {

    private final Blocks blocks;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "attestations.year")
    private int year;

    @Option(names = "--province", paramLabel = "ADCODE", descriptionKey = "attestations.province")
    private Optional<String> place = Optional.empty();

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "attestations.csv")
    private Optional<Path> csv = Optional.empty();

    @ArgGroup(exclusive = false)
    private @Nullable CaseOptions opening;

    ListFindings(Blocks blocks) {
        this.blocks = blocks;
    }

    @Override
    public Integer call() {
        return blocks.tell(this::found, this::lines);
    }

    private Optional<CaseOptions> opening() {
        return Optional.ofNullable(opening);
    }

    private FindingSheet found(Registry registry, Projection projection) {
        MonthReader.Read read = new MonthReader(projection, registry::query)
                .read(year, place.map(Adcode::new).orElse(Adcode.NATION));
        List<Suspicion> found = SupervisionRules.look(read.months());
        FindingSheet sheet = new FindingSheet(
                year,
                found.stream().map(this::told).toList(),
                read.months().all().size(),
                read.withheld(),
                projection.height() - 1);
        csv.ifPresent(file -> PrivateFile.write(file, FindingFile.csv(sheet)));
        opening().ifPresent(request -> request.write(found));
        return sheet;
    }

    private FindingSheet.Told told(Suspicion one) {
        String words = blocks.text("finding." + one.rule(), one.figures().toArray());
        return new FindingSheet.Told(one.rule(), words, one.rows());
    }

    private Stream<String> lines(FindingSheet sheet) {
        Stream<String> findings = sheet.findings().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.rule() + ": " + one.words()),
                        one.rows().stream().map(ListFindings::line)));
        Stream<String> end = Stream.of(
                blocks.text("attestations.found", sheet.findings().size(), sheet.read(), sheet.withheld()),
                blocks.text("audit.block", sheet.block()));
        Stream<String> next = opening().stream().map(request -> blocks.text("attestations.prepared", request.file()));
        return Stream.of(findings, end, next).flatMap(lines -> lines);
    }

    private static String line(Lead row) {
        return "    %-36s %-24s %s"
                .formatted(row.month(), row.figure().orElse(""), row.value().orElse(""))
                .stripTrailing();
    }
}
