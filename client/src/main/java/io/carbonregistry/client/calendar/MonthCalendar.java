package io.carbonregistry.client.calendar;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.CalendarMonth;
import io.carbonregistry.facilities.FacilityId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the months of a year stand.
 *
 * @param year which
 * @param day the registry's day, as of which they stand so
 * @param entities companies in the order of their accounts
 */
public record MonthCalendar(int year, LocalDate day, List<Entity> entities) {

    public MonthCalendar {
        entities = List.copyOf(entities);
    }

    /**
     * A company.
     *
     * @param account its account
     * @param months of its facilities, by facilities and then by months; only those that a facility reports
     */
    public record Entity(AccountId account, List<CalendarMonth> months) {

        public Entity {
            months = List.copyOf(months);
        }

        /** Its months by facility. */
        public Map<FacilityId, List<CalendarMonth>> byFacility() {
            Map<FacilityId, List<CalendarMonth>> facilities = new LinkedHashMap<>();
            months.forEach(month -> facilities
                    .computeIfAbsent(month.facility(), one -> new ArrayList<>())
                    .add(month));
            return facilities;
        }
    }

    /** The public's view: how each month stands, and nothing of its review or of what is marked. */
    public MonthCalendar ofThePublic() {
        return new MonthCalendar(
                year,
                day,
                entities.stream()
                        .map(one -> new Entity(
                                one.account(),
                                one.months().stream()
                                        .map(MonthCalendar::ofThePublic)
                                        .toList()))
                        .toList());
    }

    private static CalendarMonth ofThePublic(CalendarMonth month) {
        return new CalendarMonth(
                month.facility(),
                month.month(),
                month.due(),
                month.timeliness(),
                Optional.empty(),
                month.version(),
                month.why(),
                List.of());
    }
}
