package io.carbonregistry.client.calendar;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.attestations.CalendarMonth;
import io.carbonregistry.attestations.CalendarPage;
import io.carbonregistry.attestations.GetCalendar;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Gathers calendars.
 *
 * @param year of which year
 * @param day the registry's
 */
public record Calendars(int year, LocalDate day) {

    /** Calendars are the same for everybody, so it doesn't matter who asks. */
    private static final Caller ANYBODY =
            new Caller(new Person("AuditorMSP", "anybody"), Role.AUDITOR, Digest.of(), Optional.empty());

    /** Of a year, or of the one that runs. */
    public static Calendars of(Optional<Integer> year, LocalDate day) {
        return new Calendars(year.orElse(day.getYear()), day);
    }

    /** One company's, from the ledger. */
    public MonthCalendar of(Registry registry, AccountId account) {
        return new MonthCalendar(year, day, List.of(entity(account, registry::query)));
    }

    /** All companies' on the year's list, or those within a division, from a projection. */
    public MonthCalendar of(Projection projection, Optional<Adcode> within) {
        List<MonthCalendar.Entity> entities = projection.all(EntityYear.class, EntityYear.keys(year)).stream()
                .filter(EntityYear::isListed)
                .map(EntityYear::account)
                .filter(account -> isWithin(projection, account, within))
                .map(account ->
                        entity(account, query -> projection.ask(query, ANYBODY).result()))
                .toList();
        return new MonthCalendar(year, day, entities);
    }

    private static boolean isWithin(Projection projection, AccountId account, Optional<Adcode> within) {
        return within.isEmpty()
                || projection
                        .find(AccountStanding.key(account))
                        .filter(standing -> within.orElseThrow().covers(standing.adcode()))
                        .isPresent();
    }

    private MonthCalendar.Entity entity(AccountId account, Function<GetCalendar, CalendarPage> ask) {
        List<CalendarMonth> months = new ArrayList<>();
        Optional<FacilityId> after = Optional.empty();
        do {
            CalendarPage page = ask.apply(new GetCalendar(account, year, after));
            months.addAll(page.months());
            after = page.next();
        } while (after.isPresent());
        return new MonthCalendar.Entity(account, months);
    }
}
