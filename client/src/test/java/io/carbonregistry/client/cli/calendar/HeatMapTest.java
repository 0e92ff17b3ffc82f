package io.carbonregistry.client.cli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.Attestation.Why;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.attestations.CalendarMonth;
import io.carbonregistry.attestations.Flag;
import io.carbonregistry.attestations.Timeliness;
import io.carbonregistry.client.calendar.CalendarCsv;
import io.carbonregistry.client.calendar.MonthCalendar;
import io.carbonregistry.client.calendar.MonthCalendar.Entity;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.output.Wrapping;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeatMapTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Flag RANGE = new Flag(Flag.Kind.OUTSIDE_RANGE, Optional.of("C/bituminous"));
    private static final Flag JUMP = new Flag(Flag.Kind.JUMP, Optional.of("C/bituminous"));
    private static final Flag LATE = new Flag(Flag.Kind.LATE, Optional.empty());

    @Test
    void aLineACompanyShowsTheGravestOfItsFacilities() {
        List<String> lines = new HeatMap(ENGLISH, calendar(), false).lines().toList();
        assertEquals("Monthly attestation of key parameters, 2026, as of 2026-05-20", lines.get(0));
        assertEquals("重点排放单位关键参数月度存证，2026 年，截至 2026-05-20", lines.get(1));
        assertEquals(
                "                         Jan  Feb  Mar  Apr  May  Jun  Jul  Aug  Sep  Oct  Nov  Dec    ok   LA   MI",
                lines.get(3));
        assertTrue(lines.get(4).contains("1月") && lines.get(4).endsWith("按   迟   缺"), lines.get(4));
        assertEquals(
                "power                    ok2+ LA   MI2  du2  --   --   --   --   --   --   --   --      3    1    2",
                lines.get(5));
        assertEquals(
                "steel                         ok   ok   du   --                                         2    0    0",
                lines.get(6));
        assertEquals("on time 按时             2    2    1    0    0    0    0    0    0    0    0    0", lines.get(8));
        assertEquals("missing 缺报             0    0    2    0    0    0    0    0    0    0    0    0", lines.get(11));
        lines.forEach(line -> assertTrue(Wrapping.width(line) <= 100, line));
    }

    @Test
    void oneCompanyHasALineAFacility() {
        MonthCalendar power =
                new MonthCalendar(2026, calendar().day(), calendar().entities().subList(0, 1));
        List<String> lines = new HeatMap(ENGLISH, power, false).lines().toList();
        assertTrue(lines.get(5).startsWith("unit-1                   ok+  ok   MI   du   --"), lines.get(5));
        assertTrue(lines.get(6).startsWith("unit-2                   ok   LA   MI   du   --"), lines.get(6));
    }

    @Test
    void coloursAreNeverAllThatTells() {
        List<String> plain = new HeatMap(ENGLISH, calendar(), false).lines().toList();
        List<String> painted = new HeatMap(ENGLISH, calendar(), true).lines().toList();
        assertFalse(String.join("", plain).contains("\u001b"));
        assertTrue(painted.get(5).contains("\u001b[48;5;88;38;5;231;1mMI2 \u001b[0m"), painted.get(5));
        assertEquals(
                plain,
                painted.stream()
                        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").stripTrailing())
                        .toList());
    }

    @Test
    void chineseSignsAreAsWide() {
        List<String> lines =
                new HeatMap(Texts.in(Locale.CHINESE), calendar(), false).lines().toList();
        assertTrue(lines.get(5).startsWith("power                    按2+ 迟   缺2  待2  －"), lines.get(5));
        lines.forEach(line -> assertTrue(Wrapping.width(line) <= 100, line));
    }

    @Test
    void whatIsMarkedStandsBelowItsFacility() {
        List<String> lines = new FlagMap(ENGLISH, calendar(), false).lines().toList();
        int unit = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(" unit-2"))
                .findFirst()
                .orElseThrow());
        assertEquals("power", lines.get(unit - 2));
        assertEquals("  C/bituminous           723  724+", lines.get(unit + 1));
        assertTrue(lines.contains("724  far from earlier months 与往月差异大"));
        lines.forEach(line -> assertTrue(Wrapping.width(line) <= 100, line));
    }

    @Test
    void aLongNameIsCutAndAManyDigitNumberRounded() {
        Entity one = new Entity(
                new AccountId("a-very-long-name-of-a-company-in-a-province"),
                List.of(month("unit-1", 1, Timeliness.ON_TIME, Optional.empty())));
        MonthCalendar calendar = new MonthCalendar(2026, LocalDate.of(2026, 5, 20), List.of(one, one));
        List<String> lines = new HeatMap(ENGLISH, calendar, false).lines().toList();
        assertTrue(lines.get(5).startsWith("a-very-long-name-of-a-c~ ok"), lines.get(5));
        assertEquals("9999", MapForm.number(9_999));
        assertEquals("12k", MapForm.number(12_100));
    }

    @Test
    void linesOfValuesSeparatedByCommas() {
        List<String> lines = new CalendarCsv(calendar()).text().lines().toList();
        assertEquals("account,facility,month,due,timeliness,version,made,review,flags", lines.get(0));
        assertEquals("power,unit-1,2026-01,2026-03-12,ON_TIME,2,CORRECTED,ACCEPTED,", lines.get(1));
        assertTrue(
                lines.contains(
                        "power,unit-2,2026-02,2026-04-09,LATE,1,ATTESTED,ACCEPTED,720 724:C/bituminous 723:C/bituminous"),
                lines::toString);
        assertTrue(lines.contains("power,unit-2,2026-03,2026-05-10,MISSING,,,,"), lines::toString);
        assertEquals(1 + 24 + 4, lines.size());
    }

    @Test
    void thePublicSeesNothingOfTheReview() {
        String text = new CalendarCsv(calendar().ofThePublic()).text();
        assertTrue(text.contains("power,unit-1,2026-01,2026-03-12,ON_TIME,2,CORRECTED,,"), text);
        assertFalse(text.contains("bituminous") || text.contains("ACCEPTED"), text);
    }

    private static MonthCalendar calendar() {
        List<CalendarMonth> power = new ArrayList<>();
        power.add(month("unit-1", 1, Timeliness.ON_TIME, Optional.of(Why.CORRECTED)));
        power.add(month("unit-1", 2, Timeliness.ON_TIME, Optional.of(Why.ATTESTED)));
        power.addAll(rest("unit-1"));
        power.add(month("unit-2", 1, Timeliness.ON_TIME, Optional.of(Why.ATTESTED), RANGE));
        power.add(month("unit-2", 2, Timeliness.LATE, Optional.of(Why.ATTESTED), LATE, JUMP, RANGE));
        power.addAll(rest("unit-2"));
        List<CalendarMonth> steel = List.of(
                month("works", 2, Timeliness.ON_TIME, Optional.of(Why.ATTESTED)),
                month("works", 3, Timeliness.ON_TIME, Optional.of(Why.RESUBMITTED)),
                month("works", 4, Timeliness.DUE, Optional.empty()),
                month("works", 5, Timeliness.RUNNING, Optional.empty()));
        return new MonthCalendar(
                2026,
                LocalDate.of(2026, 5, 20),
                List.of(new Entity(new AccountId("power"), power), new Entity(new AccountId("steel"), steel)));
    }

    private static List<CalendarMonth> rest(String facility) {
        List<CalendarMonth> months = new ArrayList<>();
        months.add(month(facility, 3, Timeliness.MISSING, Optional.empty()));
        months.add(month(facility, 4, Timeliness.DUE, Optional.empty()));
        for (int number = 5; number <= 12; number++) {
            months.add(month(facility, number, Timeliness.RUNNING, Optional.empty()));
        }
        return months;
    }

    private static CalendarMonth month(
            String facility, int number, Timeliness timeliness, Optional<Why> why, Flag... flags) {
        ReportingMonth month = new ReportingMonth(2026, number);
        return new CalendarMonth(
                new FacilityId(facility),
                month,
                month.due(40),
                timeliness,
                why.map(one -> Status.ACCEPTED),
                why.map(one -> one == Why.ATTESTED ? 1 : 2),
                why,
                List.of(flags));
    }
}
