package io.carbonregistry.client.cli.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.attestations.CalendarMonth;
import io.carbonregistry.attestations.CalendarPage;
import io.carbonregistry.attestations.GetCalendar;
import io.carbonregistry.client.projection.Projection;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads the calendars of companies on a year's list, from what the blocks tell.
 *
 * @param projection what they tell
 * @param year which year
 */
record CalendarReader(Projection projection, int year) {

    /** Calendars are the same for everybody, so it does not matter who asks. */
    private static final Caller ANYBODY =
            new Caller(new Person("AuditorMSP", "anybody"), Role.AUDITOR, Digest.of(), Optional.empty());

    /** Those within a place, or one company's alone. */
    SortedMap<AccountId, List<CalendarMonth>> read(Adcode place, Optional<AccountId> account) {
        SortedMap<AccountId, List<CalendarMonth>> months = new TreeMap<>();
        projection.all(EntityYear.class, EntityYear.keys(year)).stream()
                .filter(EntityYear::isListed)
                .map(EntityYear::account)
                .filter(one -> account.map(one::equals).orElse(true))
                .filter(one -> projection
                        .find(AccountStanding.key(one))
                        .filter(standing -> place.covers(standing.adcode()))
                        .isPresent())
                .forEach(one -> months.put(one, months(one)));
        return months;
    }

    private List<CalendarMonth> months(AccountId account) {
        List<CalendarMonth> months = new ArrayList<>();
        Optional<FacilityId> after = Optional.empty();
        do {
            CalendarPage page = projection
                    .ask(new GetCalendar(account, year, after), ANYBODY)
                    .result();
            months.addAll(page.months());
            after = page.next();
        } while (after.isPresent());
        return months;
    }
}
