package io.carbonregistry.units;

import io.carbonregistry.kernel.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** A calendar month, Asia/Shanghai, that is reported on, written {@code yyyy-MM}. */
public record ReportingMonth(int year, int month) implements Text, Comparable<ReportingMonth> {

    private static final Pattern FORM = Pattern.compile("(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])");

    public ReportingMonth {
        Text.require(
                1900 <= year && year <= 2999 && 1 <= month && month <= 12,
                "month",
                year + "-" + month,
                "a month of the years 1900 to 2999");
    }

    /** Reads {@code yyyy-MM}. */
    public static ReportingMonth parse(String text) {
        Text.require(FORM.matcher(text).matches(), "month", text, "yyyy-MM, 1900 to 2999");
        return of(YearMonth.parse(text));
    }

    /** The month of a day. */
    public static ReportingMonth of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    private static ReportingMonth of(YearMonth month) {
        return new ReportingMonth(month.getYear(), month.getMonthValue());
    }

    public LocalDate firstDay() {
        return whole().atDay(1);
    }

    public LocalDate lastDay() {
        return whole().atEndOfMonth();
    }

    /** How many days it has. */
    public int days() {
        return whole().lengthOfMonth();
    }

    /** The month a number of months later; a negative number is earlier. */
    public ReportingMonth plus(long months) {
        return of(whole().plusMonths(months));
    }

    /** The last day, counted in natural days from its end: what falls on a weekend or holiday is not moved. */
    public LocalDate due(long naturalDays) {
        return lastDay().plusDays(naturalDays);
    }

    /** Whether it is over on a day. */
    public boolean hasEndedOn(LocalDate day) {
        return day.isAfter(lastDay());
    }

    private YearMonth whole() {
        return YearMonth.of(year, month);
    }

    @Override
    public int compareTo(ReportingMonth other) {
        return whole().compareTo(other.whole());
    }

    @Override
    public String toString() {
        return whole().toString();
    }
}
