package io.carbonregistry.client.cli.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.Turn;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.output.Wrapping;
import io.carbonregistry.client.reviews.Waiting;
import io.carbonregistry.client.reviews.Worklist;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorklistLinesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final Adcode WUHAN = new Adcode("420100");

    @Test
    void aLineAMonthTellsForWhomItWaitsAndHowLongItIsOverdue() {
        Worklist list = new Worklist(
                List.of(
                        waiting("unit-1", Optional.of(new Turn(Turn.Work.REVIEW, WUHAN)), DAY.minusDays(12)),
                        waiting(
                                "a-very-long-name-of-a-facility",
                                Optional.of(new Turn(Turn.Work.ACCEPT, new Adcode("42"))),
                                DAY),
                        waiting("unit-3", Optional.empty(), DAY.plusDays(3))),
                Optional.of("2026-05-23 power"),
                17);
        assertEquals(
                List.of(
                        "due        overdue for       office   company                facility               month   v.",
                        "2026-05-08 12 d    review    420100   power                  unit-1                 2026-01 2",
                        "2026-05-20         accept    42       power                  a-very-long-name-of-a~ 2026-01 2",
                        "2026-05-23         company            power                  unit-3                 2026-01 2",
                        "",
                        "There are more: --after \"2026-05-23 power\"",
                        "As of block 17"),
                new WorklistLines(Texts.in(Locale.ENGLISH), DAY).of(list).toList());
        List<String> chinese =
                new WorklistLines(Texts.in(Locale.CHINESE), DAY).of(list).toList();
        assertEquals(
                "2026-05-08 12 天   审核      420100   power                  unit-1                 2026-01 2",
                chinese.get(1));
        chinese.forEach(line -> assertTrue(Wrapping.width(line) <= 100, line));
    }

    private static Waiting waiting(String unit, Optional<Turn> turn, LocalDate due) {
        MonthVersion month =
                new MonthVersion(new AccountId("power"), new FacilityId(unit), new ReportingMonth(2026, 1), 2);
        return new Waiting(month, Status.SUBMITTED, WUHAN, turn, DAY, due, due.isBefore(DAY));
    }
}
