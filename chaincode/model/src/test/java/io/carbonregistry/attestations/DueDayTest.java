package io.carbonregistry.attestations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.market.Founding;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due days by the rule, by notices, and of months that were returned; and how months stand against them. */
class DueDayTest {

    /** The months before a new sector's duty began, which could be filled in until 31 October 2025. */
    @ParameterizedTest
    @CsvSource({
        "2025-01, 2025-03-12,",
        "2025-01, 2025-03-13, BACK_FILLED",
        "2025-01, 2025-10-31, BACK_FILLED",
        "2025-01, 2025-11-01, LATE",
        "2025-02, 2025-10-31, BACK_FILLED",
        "2025-03, 2025-10-31, BACK_FILLED",
        "2025-04, 2025-10-31, BACK_FILLED",
        "2025-05, 2025-10-31, BACK_FILLED",
        "2025-06, 2025-08-09,",
        "2025-06, 2025-08-10, BACK_FILLED",
        "2025-06, 2025-10-31, BACK_FILLED",
        "2025-06, 2025-11-01, LATE"
    })
    void marksWhatIsFilledIn(String month, LocalDate first, Flag.@Nullable Kind expected) {
        DueDay due = due(month, DueNotice.Kind.BACK_FILL, LocalDate.of(2025, 10, 31));
        assertEquals(Optional.ofNullable(expected), due.flag(first));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-12,", "2026-03-13,", "2026-04-30,", "2026-05-01, LATE"})
    void marksNothingWithinMoreTime(LocalDate first, Flag.@Nullable Kind expected) {
        DueDay due = due("2026-01", DueNotice.Kind.EXTENSION, LocalDate.of(2026, 4, 30));
        assertEquals(Optional.ofNullable(expected), due.flag(first));
    }

    @ParameterizedTest
    @CsvSource({
        // status, first, own due day, today, the day that counts, timeliness
        "SUBMITTED, 2026-03-12,           , 2026-06-01, 2026-03-12, ON_TIME",
        "SUBMITTED, 2026-03-13,           , 2026-06-01, 2026-03-12, LATE",
        "RETURNED,  2026-03-12, 2026-05-10, 2026-05-10, 2026-05-10, DUE",
        "RETURNED,  2026-03-12, 2026-05-10, 2026-05-11, 2026-05-10, MISSING",
        "RETURNED,  2026-03-13, 2026-05-10, 2026-05-10, 2026-05-10, LATE",
        "SUBMITTED, 2026-03-12, 2026-05-10, 2026-06-01, 2026-03-12, ON_TIME",
        "ACCEPTED,  2026-03-12, 2026-05-10, 2026-06-01, 2026-03-12, ON_TIME"
    })
    void theFirstAttestationDecidesAndWhatIsReturnedIsOwedAgain(
            Status status,
            LocalDate first,
            @Nullable LocalDate own,
            LocalDate today,
            LocalDate counts,
            Timeliness expected) {
        Optional<AttestedMonth> head = head(status, first, own);
        DueDay due = DueDay.of(new ReportingMonth(2026, 1), 40, Optional.empty());
        assertEquals(counts, due.day(head));
        assertEquals(expected, due.timeliness(head, today));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, 2026-05-10, 2026-05-10", "2026-06-30, 2026-05-10, 2026-06-30"})
    void theLaterOfANoticeAndItsOwnDayCountsForWhatIsReturned(LocalDate notice, LocalDate own, LocalDate counts) {
        DueDay due = due("2026-01", DueNotice.Kind.EXTENSION, notice);
        assertEquals(counts, due.day(head(Status.RETURNED, LocalDate.of(2026, 3, 1), own)));
    }

    private static DueDay due(String month, DueNotice.Kind kind, LocalDate day) {
        ReportingMonth parsed = ReportingMonth.parse(month);
        ActRef act = new ActRef(Founding.NATION, new ActId("notice"));
        return DueDay.of(parsed, 40, Optional.of(new DueNotice("STEEL", parsed, day, kind, "Notice", act)));
    }

    private static Optional<AttestedMonth> head(Status status, LocalDate first, @Nullable LocalDate own) {
        return Optional.of(new AttestedMonth(
                new AccountId("steel"),
                new FacilityId("line-1"),
                new ReportingMonth(2026, 1),
                1,
                status,
                first,
                Optional.ofNullable(own),
                Optional.empty()));
    }
}
