package io.carbonregistry.registry;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.State;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which days are working days: Monday to Friday, less the holidays, plus the weekend days worked instead, as the State Council
 * announces them for each year.
 *
 * @param years what was announced, by year
 */
public record Calendar(List<CalendarYear> years) implements State {

    public Calendar {
        years = List.copyOf(years);
    }

    /** Where it stands. */
    public static Key<Calendar> key() {
        return Key.of(Calendar.class, "calendar");
    }

    /** Whether a day is a working day; refuses a year that nobody has announced. */
    public boolean isWorkingDay(LocalDate day) {
        CalendarYear year = announced(day.getYear())
                .orElseThrow(() -> RefusedException.because(Reason.RULE_VERSION_UNKNOWN, "CALENDAR", day));
        return isWeekend(day) ? year.worked().contains(day) : !year.holidays().contains(day);
    }

    /** Whether the calendar of a day's year is announced. */
    public boolean announces(LocalDate day) {
        return announced(day.getYear()).isPresent();
    }

    /** Whether the exchange is open: on working days, but never on a weekend, even where it is worked; refuses a year that nobody has announced. */
    public boolean isTradingDay(LocalDate day) {
        return isWorkingDay(day) && !isWeekend(day);
    }

    /** The day that lies the given number of working days after a day; with 0, the day itself. */
    public LocalDate after(LocalDate day, long workingDays) {
        LocalDate result = day;
        for (long left = workingDays; left > 0; left -= isWorkingDay(result) ? 1 : 0) {
            result = result.plusDays(1);
        }
        return result;
    }

    /** The first day that another announcement of its year would change; none where the year was never announced. */
    Optional<LocalDate> firstChanged(CalendarYear other) {
        return announced(other.year()).stream()
                .flatMap(year -> Stream.concat(
                        differing(year.holidays(), other.holidays()), differing(year.worked(), other.worked())))
                .min(LocalDate::compareTo);
    }

    /** With a year as announced, in place of what was announced for it before. */
    Calendar with(CalendarYear announced) {
        return new Calendar(
                Stream.concat(years.stream().filter(one -> one.year() != announced.year()), Stream.of(announced))
                        .sorted(Comparator.comparing(CalendarYear::year))
                        .toList());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Stream<LocalDate> differing(List<LocalDate> one, List<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).filter(day -> one.contains(day) != other.contains(day));
    }

    private Optional<CalendarYear> announced(int year) {
        return years.stream().filter(one -> one.year() == year).findFirst();
    }
}
