package io.carbonregistry.registry;

import io.carbonregistry.kernel.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What is announced for one year.
 *
 * @param year the year
 * @param legalBasis the notice
 * @param holidays weekdays that are not worked
 * @param worked weekend days that are worked instead
 */
public record CalendarYear(int year, String legalBasis, List<LocalDate> holidays, List<LocalDate> worked) {

    public CalendarYear {
        Text.requireLegalBasis(legalBasis);
        holidays = List.copyOf(holidays);
        worked = List.copyOf(worked);
        for (LocalDate day : java.util.stream.Stream.concat(holidays.stream(), worked.stream())
                .toList()) {
            Text.require(day.getYear() == year, "calendar day", day.toString(), "a day of " + year);
        }
    }
}
