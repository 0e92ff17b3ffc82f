package io.carbonregistry.prices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.holdings.UnitClassDefinition;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.registry.Calendar;
import io.carbonregistry.registry.CalendarYear;
import io.carbonregistry.registry.Registry;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of publishing and of correcting in their order of precedence, then the act; and what everybody may see. */
class PricesTest {

    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final UnitClass OLD = new UnitClass("CEA-2023");
    private static final LocalDate MONDAY = Founding.DAY;
    private static final Grounds BECAUSE = new Grounds("the last trade was cancelled");

    private final Market market = Founding.market();

    PricesTest() {
        define(CEA, "2024");
        define(OLD, "2023");
    }

    @Test
    void publishesEachTradingDayOnce() {
        PublishPrice publish = publish("p1", MONDAY, row(CEA, 7463), row(OLD, 6236));
        market.refuse(Founding.CLERK, publish, Reason.ROLE_NOT_ALLOWED);
        UnitClass unknown = new UnitClass("CEA-2031");
        market.refuse(Founding.TRADER, publish("p0", MONDAY.minusDays(1), row(unknown, 1)), Reason.NOT_FOUND);
        market.refuse(Founding.TRADER, publish("p0", MONDAY.plusDays(6), row(CEA, 1)), Reason.TIME_ORDER);
        market.refuse(Founding.TRADER, publish("p0", MONDAY.minusDays(1), row(CEA, 1)), Reason.NO_TRADING_DAY);
        assertEquals(
                new PricesPublished(act("p1"), MONDAY, publish.rows(), MONDAY), market.grant(Founding.TRADER, publish));
        market.refuse(Founding.TRADER, publish("p2", MONDAY, row(OLD, 6236)), Reason.PRICE_CLOSED);
        PriceMonth month = month(CEA);
        assertEquals(List.of(new PricedDay(MONDAY, row(CEA, 7463).figures())), month.days());
        assertEquals(List.of(), month.corrections());
    }

    @Test
    void aWeekendIsNoTradingDayEvenWhereItIsWorked() {
        market.put(Changes.none()
                .put(
                        Calendar.key(),
                        new Calendar(List.of(
                                new CalendarYear(2026, "Notice", List.of(MONDAY), List.of(MONDAY.minusDays(1)))))));
        market.refuse(Founding.TRADER, publish("p0", MONDAY.minusDays(1), row(CEA, 1)), Reason.NO_TRADING_DAY);
        market.refuse(Founding.TRADER, publish("p0", MONDAY, row(CEA, 1)), Reason.NO_TRADING_DAY);
        market.grant(Founding.TRADER, publish("p1", MONDAY.minusDays(3), row(CEA, 1)));
    }

    @Test
    void aClosedDayChangesByACorrectionThatKeepsWhatItReplaced() {
        CorrectPrice correct = new CorrectPrice(new ActId("c1"), MONDAY, row(CEA, 7400), BECAUSE);
        market.refuse(Founding.CLERK, correct, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.TRADER, correct, Reason.NOT_FOUND);
        market.grant(Founding.TRADER, publish("p1", MONDAY, row(CEA, 7463)));
        CorrectPrice unpublished = new CorrectPrice(new ActId("c0"), MONDAY.plusDays(1), row(CEA, 7400), BECAUSE);
        market.refuse(Founding.TRADER, unpublished, Reason.NOT_FOUND);
        market.grant(Founding.TRADER, correct);
        assertEquals(7463, month(CEA).on(MONDAY).orElseThrow().close());
        market.refuse(Founding.TRADER, new ApproveAct(act("c1"), correct), Reason.SAME_PERSON);
        market.grant(Founding.SUPERVISOR, new ApproveAct(act("c1"), correct));
        PriceMonth month = month(CEA);
        assertEquals(Optional.of(row(CEA, 7400).figures()), month.on(MONDAY));
        assertEquals(
                List.of(new PriceCorrection(MONDAY, row(CEA, 7463).figures(), BECAUSE, act("c1"), MONDAY)),
                month.corrections());
    }

    @Test
    void everybodySeesThemAndWhatIsMissing() {
        market.grant(Founding.TRADER, publish("p1", MONDAY, row(CEA, 7463)));
        market.put(Changes.none()
                .put(Registry.key(), market.find(Registry.key()).orElseThrow().on(MONDAY.plusDays(7))));
        PriceSeries series = market.answer(
                Holders.initiator("anybody"),
                new GetPrices(CEA, PriceMethod.LISTED, MONDAY.minusDays(2), MONDAY.plusDays(40)),
                PriceSeries.class);
        assertEquals(List.of(new PricedDay(MONDAY, row(CEA, 7463).figures())), series.days());
        assertEquals(
                List.of(
                        MONDAY.plusDays(1),
                        MONDAY.plusDays(2),
                        MONDAY.plusDays(3),
                        MONDAY.plusDays(4),
                        MONDAY.plusDays(7)),
                series.missing());
        RefusedException tooMany = assertThrows(
                RefusedException.class, () -> new GetPrices(CEA, PriceMethod.LISTED, MONDAY, MONDAY.plusDays(366)));
        assertEquals(Reason.TOO_MANY_DAYS, tooMany.refusals().get(0).reason());
    }

    @Test
    void figuresMustHangTogether() {
        assertThrows(RefusedException.class, () -> new PriceFigures(10, 12, 9, 13, 10, 1));
        assertThrows(RefusedException.class, () -> new PriceFigures(8, 12, 9, 10, 10, 1));
        assertThrows(RefusedException.class, () -> new PriceFigures(10, 12, 9, 10, 8, 1));
        assertThrows(RefusedException.class, () -> new PriceFigures(0, 0, 0, 0, 0, 0));
        assertThrows(RefusedException.class, () -> new PriceFigures(10, 12, 9, 10, 10, -1));
        assertThrows(RefusedException.class, () -> publish("p1", MONDAY, row(CEA, 1), row(CEA, 2)));
        assertThrows(RefusedException.class, () -> publish("p1", MONDAY));
    }

    private void define(UnitClass unitClass, String vintage) {
        market.put(Changes.none()
                .put(
                        UnitClassDefinition.key(unitClass),
                        new UnitClassDefinition(unitClass, "CEA", Optional.of(vintage), Optional.empty())));
    }

    private PriceMonth month(UnitClass unitClass) {
        return market.find(PriceMonth.key(unitClass, PriceMethod.LISTED, ReportingMonth.of(MONDAY)))
                .orElseThrow();
    }

    private static PublishPrice publish(String id, LocalDate day, PriceRow... rows) {
        return new PublishPrice(new ActId(id), day, List.of(rows));
    }

    private static PriceRow row(UnitClass unitClass, long close) {
        return new PriceRow(unitClass, PriceMethod.LISTED, close, close, close, close, close, 100);
    }

    private static ActRef act(String id) {
        return new ActRef(Founding.EXCHANGE, new ActId(id));
    }
}
