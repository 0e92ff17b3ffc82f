package io.carbonregistry.client.cli.calendar;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.calendar.CalendarCsv;
import io.carbonregistry.client.calendar.Calendars;
import io.carbonregistry.client.calendar.MonthCalendar;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.client.cli.session.Session;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.registry.GetRegistry;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code registry attestations calendar}: who has attested which months. */
@Command(name = "calendar")
final class ShowCalendar implements Callable<Integer> {

    private final Session session;

    @ArgGroup
    private Whose whose = new Whose();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "calendar.year")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--parameters", descriptionKey = "calendar.parameters")
    private boolean parameters;

    @Option(names = "--public", descriptionKey = "calendar.public")
    private boolean ofThePublic;

    @Option(names = "--csv", descriptionKey = "calendar.csv")
    private boolean csv;

    @Option(names = "--colour", paramLabel = "WHEN", descriptionKey = "calendar.colour")
    private Colour colour = Colour.AUTO;

    /** Whose months are asked for. */
    static final class Whose {

        @Option(names = "--account", paramLabel = "ACCOUNT", descriptionKey = "calendar.account")
        private Optional<String> account = Optional.empty();

        @Option(names = "--province", paramLabel = "ADCODE", descriptionKey = "calendar.province")
        private Optional<String> province = Optional.empty();
    }

    ShowCalendar(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Registry registry = session.connect()) {
            return whose.account
                    .map(AccountId::new)
                    .map(account -> ofOne(registry, account))
                    .orElseGet(() -> ofMany(registry))
                    .code();
        }
    }

    private ExitCode ofOne(Registry registry, AccountId account) {
        io.carbonregistry.registry.Registry state =
                registry.query(new GetRegistry()).registry();
        return show(state, Calendars.of(year, state.day()).of(registry, account));
    }

    private ExitCode ofMany(Registry registry) {
        try (Projection projection = registry.projection(session.projections())) {
            io.carbonregistry.registry.Registry state =
                    projection.find(io.carbonregistry.registry.Registry.key()).orElseThrow();
            return show(state, Calendars.of(year, state.day()).of(projection, whose.province.map(Adcode::new)));
        }
    }

    private ExitCode show(io.carbonregistry.registry.Registry state, MonthCalendar found) {
        MonthCalendar shown = ofThePublic ? found.ofThePublic() : found;
        if (csv) {
            session.out().print(new CalendarCsv(shown).text());
            session.out().flush();
        } else {
            session.printer(state).print(shown, lines(shown));
        }
        return ExitCode.OK;
    }

    private Stream<String> lines(MonthCalendar shown) {
        boolean colours = colour.isOn();
        return parameters
                ? new FlagMap(session.texts(), shown, colours).lines()
                : new HeatMap(session.texts(), shown, colours).lines();
    }
}
