package io.carbonregistry.client.reviews;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Paging;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Pages of what waits. */
class WorklistTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Waiting LATE = waiting("unit-9", DAY);
    private static final Waiting SOON = waiting("unit-1", DAY.plusDays(1));
    private static final Waiting AS_SOON = waiting("unit-2", DAY.plusDays(1));

    @Test
    void thoseFirstWhoseTimeIsUpFirst() {
        List<Waiting> all = List.of(AS_SOON, LATE, SOON);
        Worklist first = Worklist.of(all, new Paging(2, Optional.empty()), 7);
        assertEquals(List.of(LATE, SOON), first.months());
        assertEquals(7, first.block());
        Worklist second = Worklist.of(all, new Paging(2, first.next()), 7);
        assertEquals(new Worklist(List.of(AS_SOON), Optional.empty(), 7), second);
        assertEquals(
                Optional.empty(),
                Worklist.of(all, new Paging(3, Optional.empty()), 7).next());
    }

    private static Waiting waiting(String unit, LocalDate due) {
        MonthVersion month =
                new MonthVersion(new AccountId("power"), new FacilityId(unit), new ReportingMonth(2026, 1), 1);
        return new Waiting(month, Status.SUBMITTED, new Adcode("42"), Optional.empty(), DAY, due, false);
    }
}
