package io.carbonregistry.client.cli.pledges;

import io.carbonregistry.client.Registry;
import io.carbonregistry.client.cli.audit.Blocks;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.client.supervision.Shortfall;
import io.carbonregistry.client.supervision.Shortfalls;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.RuleBook;
import io.carbonregistry.registry.RuleTopic;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry pledges shortfalls}: companies that have pledged units and lack free ones for the year that they attest. */
@Command(name = "shortfalls")
final class ShowShortfalls implements Callable<Integer> {

    private final Blocks blocks;

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "shortfalls.year")
    private int year;

    @Option(names = "--province", paramLabel = "ADCODE", descriptionKey = "shortfalls.province")
    private Optional<String> province = Optional.empty();

    ShowShortfalls(Blocks blocks) {
        this.blocks = blocks;
    }

    /**
     * Who falls short.
     *
     * @param year for which year
     * @param due when its units are due
     * @param days how many days are left until then
     * @param companies who
     * @param withheld how many others there are whose figures this office may not see
     * @param block as of the end of this block
     */
    record Sheet(int year, LocalDate due, long days, List<Shortfall> companies, long withheld, long block) {}

    @Override
    public Integer call() {
        return blocks.tell(this::found, this::lines);
    }

    private Sheet found(Registry registry, Projection projection) {
        LocalDate day = registry.query(new GetRegistry()).registry().day();
        Shortfalls shortfalls = new Shortfalls(
                projection,
                registry,
                projection
                        .find(RuleBook.key(RuleTopic.SECURITY))
                        .map(book -> book.on(day))
                        .orElseThrow(() -> new IllegalStateException("no rules on security")));
        Shortfalls.Found found = shortfalls.of(year, province.map(Adcode::new).orElse(Adcode.NATION));
        LocalDate due = shortfalls.due(year);
        return new Sheet(
                year,
                due,
                ChronoUnit.DAYS.between(day, due),
                found.companies(),
                found.withheld(),
                projection.height() - 1);
    }

    private Stream<String> lines(Sheet sheet) {
        return Stream.concat(
                sheet.companies().stream().map(this::line),
                Stream.of(
                        blocks.text(
                                "shortfalls.found",
                                sheet.companies().size(),
                                sheet.year(),
                                sheet.due(),
                                sheet.days(),
                                sheet.withheld()),
                        blocks.text("audit.block", sheet.block())));
    }

    private String line(Shortfall one) {
        return blocks.text(
                "shortfalls.line",
                one.account(),
                one.free(),
                one.forecast(),
                one.months(),
                one.missing(),
                one.pledged(),
                one.pledges().stream().map(Object::toString).collect(Collectors.joining(", ")));
    }
}
