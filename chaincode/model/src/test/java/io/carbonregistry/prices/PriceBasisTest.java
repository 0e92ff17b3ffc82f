package io.carbonregistry.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.NoStates;
import io.carbonregistry.kernel.Overlay;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.CalendarYear;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days a contract counts, and to which fen they come. */
class PriceBasisTest {

    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final Calendar CALENDAR = new Calendar(
            List.of(new CalendarYear(2026, "Notice", List.of(TUESDAY.minusDays(4)), List.of(TUESDAY.minusDays(3)))));

    @Test
    void countsBackOverWeekendsAndHolidays() {
        assertEquals(
                List.of(TUESDAY, TUESDAY.minusDays(1), TUESDAY.minusDays(5)),
                basis(3, false).asOf(TUESDAY, CEA, CALENDAR).days());
        assertEquals(
                List.of(TUESDAY.minusDays(5)),
                basis(1, false).asOf(TUESDAY.minusDays(2), CEA, CALENDAR).days());
        RefusedException unknown = assertThrows(
                RefusedException.class, () -> basis(60, false).asOf(LocalDate.of(2026, 1, 9), CEA, CALENDAR));
        assertEquals(Reason.RULE_VERSION_UNKNOWN, unknown.refusals().get(0).reason());
    }

    @Test
    void averagesClosesAndDropsTheFractionOfAFen() {
        States states = closes(100, 100, 101);
        assertEquals(100, basis(3, false).asOf(TUESDAY, CEA, CALENDAR).fen(states));
        assertEquals(101, basis(1, false).asOf(TUESDAY, CEA, CALENDAR).fen(states));
    }

    @Test
    void theLastCloseCountsWhereItIsLower() {
        States falling = closes(7463, 7400, 6236);
        assertEquals(7033, basis(3, false).asOf(TUESDAY, CEA, CALENDAR).fen(falling));
        assertEquals(6236, basis(3, true).asOf(TUESDAY, CEA, CALENDAR).fen(falling));
        assertEquals(7033, basis(3, true).asOf(TUESDAY, CEA, CALENDAR).fen(closes(6236, 7400, 7463)));
    }

    @Test
    void aDayThatIsMissingIsTold() {
        PriceWindow window = basis(3, false).asOf(TUESDAY, CEA, CALENDAR);
        window.requirePublished(closes(1, 1, 1), Rules.stopping());
        RefusedException missing = assertThrows(
                RefusedException.class,
                () -> window.requirePublished(with(TUESDAY, 1, new NoStates()), Rules.stopping()));
        assertEquals(
                List.of(Refusal.of(Reason.PRICE_MISSING, CEA, PriceMethod.LISTED, TUESDAY.minusDays(1))),
                missing.refusals());
    }

    @Test
    void readsEachMonthOnce() {
        PriceWindow window = basis(3, false).asOf(TUESDAY, CEA, CALENDAR);
        assertEquals(
                List.of(
                        PriceMonth.key(CEA, PriceMethod.LISTED, new ReportingMonth(2026, 2)),
                        PriceMonth.key(CEA, PriceMethod.LISTED, new ReportingMonth(2026, 3))),
                List.copyOf(window.reads().needs().keySet()));
    }

    @Test
    void averagesOneDayToSixty() {
        assertThrows(RefusedException.class, () -> basis(0, false));
        assertThrows(RefusedException.class, () -> basis(61, false));
        assertEquals(60, basis(60, false).days());
    }

    private static PriceBasis basis(int days, boolean lowerOfLastClose) {
        return new PriceBasis(PriceMethod.LISTED, days, lowerOfLastClose);
    }

    /** The closes of the last three trading days, the earliest first. */
    private static States closes(long first, long second, long third) {
        return with(
                TUESDAY, third, with(TUESDAY.minusDays(1), second, with(TUESDAY.minusDays(5), first, new NoStates())));
    }

    private static States with(LocalDate day, long close, States before) {
        PriceMonth month = before.find(PriceMonth.keyOn(day, CEA, PriceMethod.LISTED))
                .orElseGet(() -> PriceMonth.empty(CEA, PriceMethod.LISTED, day))
                .with(day, new PriceFigures(close, close, close, close, close, 0));
        return new Overlay(before, Changes.none().put(PriceMonth.keyOn(day, CEA, PriceMethod.LISTED), month));
    }
}
