package io.carbonregistry.client.cli.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.CalendarMonth;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.calendar.Calendars;
import io.carbonregistry.client.cli.audit.Blocks;
import io.carbonregistry.client.pictures.Distribution;
import io.carbonregistry.client.pictures.HeatMap;
import io.carbonregistry.client.pictures.Picture;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.client.supervision.Figure;
import io.carbonregistry.client.supervision.MonthReader;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code registry attestations pictures}: how months stand as a heat map, or how a figure's values lie. */
@Command(name = "pictures")
final class DrawPicture implements Callable<Integer> {

    private static final String HEAT_MAP = "heat-map";
    private static final String DISTRIBUTION = "distribution";

    private final Blocks blocks;

    @Parameters(paramLabel = "heat-map|distribution", descriptionKey = "attestations.picture")
    private String kind = "";

    @Option(names = "--year", required = true, paramLabel = "YEAR", descriptionKey = "attestations.year")
    private int year;

    @Option(names = "--province", paramLabel = "ADCODE", descriptionKey = "attestations.province")
    private Optional<String> place = Optional.empty();

    @Option(names = "--account", paramLabel = "ACCOUNT", descriptionKey = "attestations.account")
    private Optional<String> account = Optional.empty();

    @Option(names = "--parameter", paramLabel = "CODE", descriptionKey = "attestations.parameter")
    private Optional<String> parameter = Optional.empty();

    @Option(names = "--material", paramLabel = "CODE", descriptionKey = "attestations.material")
    private Optional<String> material = Optional.empty();

    @ArgGroup(multiplicity = "1")
    private PictureOptions file = new PictureOptions();

    DrawPicture(Blocks blocks) {
        this.blocks = blocks;
    }

    /**
     * What was drawn.
     *
     * @param title what is seen
     * @param note of whom, and as of when
     * @param file where it is
     * @param block as of the end of this block
     */
    record Drawn(String title, String note, String file, long block) {}

    @Override
    public Integer call() {
        Text.require(kind.equals(HEAT_MAP) || kind.equals(DISTRIBUTION), "picture", kind, "heat-map or distribution");
        Text.require(
                kind.equals(HEAT_MAP) || parameter.isPresent(), "--parameter", "none", "the code of what is drawn");
        return blocks.tell(this::drawn, drawn -> Stream.of(drawn.title() + ": " + drawn.file(), drawn.note()));
    }

    private Drawn drawn(Registry registry, Projection projection) {
        String note = note(projection);
        if (kind.equals(HEAT_MAP)) {
            HeatMap map = new CalendarPicture(year, note, months(projection)).map();
            return written(map, map.title(), note, projection);
        }
        Distribution distribution = distribution(registry, projection, note);
        return written(distribution, distribution.title(), note, projection);
    }

    private SortedMap<AccountId, List<CalendarMonth>> months(Projection projection) {
        SortedMap<AccountId, List<CalendarMonth>> months = new TreeMap<>();
        new Calendars(year, day(projection))
                .of(projection, Optional.of(place())).entities().stream()
                        .filter(one -> account.map(AccountId::new)
                                .map(one.account()::equals)
                                .orElse(true))
                        .forEach(one -> months.put(one.account(), one.months()));
        return months;
    }

    private static LocalDate day(Projection projection) {
        return projection
                .find(io.carbonregistry.registry.Registry.key())
                .orElseThrow()
                .day();
    }

    private Distribution distribution(Registry registry, Projection projection, String note) {
        MonthReader.Read read = new MonthReader(projection, registry::query).read(year, place());
        FigureKey figure = new FigureKey(parameter.orElseThrow(), material.orElse(FigureKey.FACILITY));
        return new Figure(figure, read.months())
                .picture(note)
                .orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, figure + " " + year));
    }

    private Drawn written(Picture picture, String title, String note, Projection projection) {
        return new Drawn(title, note, file.write(picture).toString(), projection.height() - 1);
    }

    private Adcode place() {
        return place.map(Adcode::new).orElse(Adcode.NATION);
    }

    private String note(Projection projection) {
        String whose = account.map(one -> "company " + one)
                .orElse(place.map(one -> "place " + one).orElse("the whole nation"));
        return whose + ", year " + year + ", as of " + day(projection) + ", block " + (projection.height() - 1);
    }
}
