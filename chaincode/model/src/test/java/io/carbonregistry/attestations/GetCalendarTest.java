package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.PowerPlant.FEBRUARY;
import static io.carbonregistry.attestations.PowerPlant.JANUARY;
import static io.carbonregistry.attestations.PowerPlant.POWER;
import static io.carbonregistry.attestations.PowerPlant.RIGHT;
import static io.carbonregistry.attestations.PowerPlant.UNIT;
import static io.carbonregistry.attestations.PowerPlant.attest;
import static io.carbonregistry.attestations.PowerPlant.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.units.ReportingMonth;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everybody may see of months, and no values. */
class GetCalendarTest {

    private final Market market = Founding.market();
    private final PowerPlant plant = new PowerPlant(market);

    @Test
    void aMonthIsShownWithItsVersions() {
        market.unanswered(Founding.AUDITOR, new GetMonth(UNIT, JANUARY, Optional.empty()), Reason.NOT_FOUND);
        attested("a", plant.rows(JANUARY, RIGHT));
        corrected("b", plant.rows(JANUARY, 2, RIGHT.replace("210345.67", "210345.66")));
        plant.reviewed(JANUARY, Status.RETURNED, Optional.of(LocalDate.of(2026, 4, 2)));
        MonthHistory history =
                market.answer(Founding.TRADER, new GetMonth(UNIT, JANUARY, Optional.empty()), MonthHistory.class);
        assertEquals(plant.head(JANUARY), history.head());
        assertEquals("2026-04-02 DUE", history.due() + " " + history.timeliness());
        assertEquals(
                List.of(Attestation.Why.ATTESTED, Attestation.Why.CORRECTED),
                history.versions().stream().map(Attestation::why).toList());
        MonthHistory rest =
                market.answer(Founding.TRADER, new GetMonth(UNIT, JANUARY, Optional.of(1)), MonthHistory.class);
        assertEquals(history.versions().subList(1, 2), rest.versions());
        assertEquals(Optional.empty(), rest.next());
        String told = new String(market.records().bytes(history), StandardCharsets.UTF_8);
        assertFalse(told.contains("210345"), told);
    }

    @Test
    void manyVersionsAreShownInPages() {
        attested("a", plant.rows(JANUARY, RIGHT));
        AttestedMonth head = plant.head(JANUARY);
        Attestation first = market.find(Attestation.key(head.current())).orElseThrow();
        for (int number = 2; number <= 60; number++) {
            MonthVersion version = new MonthVersion(POWER, UNIT, JANUARY, number);
            market.put(Changes.none().put(Attestation.key(version), first));
        }
        market.put(Changes.none()
                .put(
                        AttestedMonth.key(UNIT, JANUARY),
                        new AttestedMonth(
                                POWER, UNIT, JANUARY, 60, head.status(), head.first(), head.due(), head.accepted())));
        MonthHistory page =
                market.answer(Founding.TRADER, new GetMonth(UNIT, JANUARY, Optional.empty()), MonthHistory.class);
        assertEquals("50 Optional[50]", page.versions().size() + " " + page.next());
        MonthHistory next =
                market.answer(Founding.TRADER, new GetMonth(UNIT, JANUARY, page.next()), MonthHistory.class);
        assertEquals("10 Optional.empty", next.versions().size() + " " + next.next());
    }

    @Test
    void aYearIsShownMonthByMonth() {
        owns(List.of(UNIT));
        attested("a", plant.rows(JANUARY, RIGHT));
        corrected("b", plant.rows(JANUARY, 2, RIGHT));
        market.grant(Founding.CLERK, new OpenDay(new ActId("day"), LocalDate.of(2026, 4, 10)));
        attested("c", plant.rows(FEBRUARY, RIGHT));
        market.grant(Founding.CLERK, new OpenDay(new ActId("later"), LocalDate.of(2026, 5, 11)));
        List<String> cells = calendar(Optional.empty()).months().stream()
                .limit(5)
                .map(cell -> cell.month() + " " + cell.due() + " " + cell.timeliness() + " "
                        + cell.why().map(Attestation.Why::name).orElse("-") + " "
                        + cell.version().orElse(0) + " "
                        + cell.flags().stream().map(Flag::kind).toList())
                .toList();
        assertEquals(
                List.of(
                        "2026-01 2026-03-12 ON_TIME CORRECTED 2 []",
                        "2026-02 2026-04-09 LATE ATTESTED 1 [LATE]",
                        "2026-03 2026-05-10 MISSING - 0 []",
                        "2026-04 2026-06-09 DUE - 0 []",
                        "2026-05 2026-07-10 RUNNING - 0 []"),
                cells);
        assertEquals(12, calendar(Optional.empty()).months().size());
    }

    @Test
    void onlyMonthsThatAFacilityReportsAreShown() {
        owns(List.of(UNIT));
        plant.register(new ReportingMonth(2026, 10));
        assertEquals(
                List.of("2026-10", "2026-11", "2026-12"),
                calendar(Optional.empty()).months().stream()
                        .map(cell -> cell.month().toString())
                        .toList());
    }

    @Test
    void manyFacilitiesAreShownInPages() {
        List<FacilityId> units = IntStream.range(0, 60)
                .mapToObj(number -> new FacilityId("u-" + number))
                .toList();
        owns(units);
        units.forEach(this::like);
        CalendarPage page = calendar(Optional.empty());
        assertEquals("600 Optional[u-49]", page.months().size() + " " + page.next());
        CalendarPage next = calendar(page.next());
        assertEquals("120 Optional.empty", next.months().size() + " " + next.next());
        assertEquals(0, calendar(Optional.of(units.get(59))).months().size());
    }

    private void like(FacilityId id) {
        Facility unit = market.find(Facility.key(UNIT)).orElseThrow();
        market.put(Changes.none()
                .put(
                        Facility.key(id),
                        new Facility(
                                id,
                                POWER,
                                unit.name(),
                                unit.sector(),
                                unit.kind(),
                                unit.adcode(),
                                unit.first(),
                                unit.last(),
                                List.of(),
                                List.of())));
    }

    private void owns(List<FacilityId> units) {
        market.put(Changes.none().put(OwnedFacilities.key(POWER), new OwnedFacilities(POWER, units)));
    }

    private CalendarPage calendar(Optional<FacilityId> after) {
        return market.answer(Founding.TRADER, new GetCalendar(POWER, 2026, after), CalendarPage.class);
    }

    private void attested(String id, ConfidedMonth month) {
        market.grant(Holders.initiator("power"), Holders.approver("power"), attest(id, month), POWER.actor());
    }

    private void corrected(String id, ConfidedMonth month) {
        CorrectMonths request = new CorrectMonths(
                new ActId(id),
                POWER,
                List.of(line(month)),
                new Grounds("copied wrongly"),
                new ConfidedMonths(List.of(month)));
        market.grant(Holders.initiator("power"), Holders.approver("power"), request, POWER.actor());
    }
}
