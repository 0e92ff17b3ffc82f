package io.carbonregistry.attestations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months and their due days, 40 natural days after their end (steel guide 10.2, notices of 2025 and 2026). */
class TimelinessTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-03-12",
        "2026-02, 2026-04-09",
        "2026-03, 2026-05-10",
        "2026-04, 2026-06-09",
        "2026-05, 2026-07-10",
        "2026-06, 2026-08-09",
        "2026-07, 2026-09-09",
        "2026-08, 2026-10-10",
        "2026-09, 2026-11-09",
        "2026-10, 2026-12-10",
        "2026-11, 2027-01-09",
        "2026-12, 2027-02-09",
        "2028-01, 2028-03-11",
        "2028-02, 2028-04-09",
        "2028-03, 2028-05-10",
        "2028-04, 2028-06-09",
        "2028-05, 2028-07-10",
        "2028-06, 2028-08-09",
        "2028-07, 2028-09-09",
        "2028-08, 2028-10-10",
        "2028-09, 2028-11-09",
        "2028-10, 2028-12-10",
        "2028-11, 2029-01-09",
        "2028-12, 2029-02-09"
    })
    void isDueFortyNaturalDaysAfterItsEnd(String month, LocalDate due) {
        assertEquals(due, ReportingMonth.parse(month).due(40));
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02-29,           , RUNNING",
        "2028-03-01,           , DUE",
        "2028-04-09,           , DUE",
        "2028-04-10,           , MISSING",
        "2028-04-09, 2028-04-09, ON_TIME",
        "2028-12-31, 2028-03-01, ON_TIME",
        "2028-04-10, 2028-04-10, LATE",
        "2028-12-31, 2028-04-10, LATE"
    })
    void standsAgainstItsDueDay(LocalDate today, LocalDate first, Timeliness expected) {
        ReportingMonth february = new ReportingMonth(2028, 2);
        assertEquals(expected, Timeliness.of(february, february.due(40), Optional.ofNullable(first), today));
    }

    @Test
    void knowsItsDays() {
        ReportingMonth leap = ReportingMonth.of(LocalDate.of(2028, 2, 29));
        assertEquals(new ReportingMonth(2028, 2), leap);
        assertEquals(29, leap.days());
        assertEquals(new ReportingMonth(2027, 12), leap.plus(-2));
        assertEquals(leap, ReportingMonth.parse(leap.toString()));
        assertEquals(leap.firstDay(), leap.plus(-1).lastDay().plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13", "2026-00", "2026-1", "26-01", "1899-12", "3000-01", "2026-01-01", " 2026-01", ""})
    void isNoOtherText(String text) {
        assertThrows(RefusedException.class, () -> ReportingMonth.parse(text));
    }
}
