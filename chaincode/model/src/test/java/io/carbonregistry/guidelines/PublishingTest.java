package io.carbonregistry.guidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import io.carbonregistry.units.ReportingMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Guidelines and tables of factors: each act refused in order of precedence, then granted; and what anybody may read. */
class PublishingTest {

    private static final ReportingMonth JANUARY = new ReportingMonth(2026, 1);
    private static final ReportingMonth JUNE = new ReportingMonth(2026, 6);

    private final Market market = Founding.market();
    private final Plant plant = new Plant(market);
    private final Signer anybody = People.holder("EmitterMSP", "anybody", "EMITTER");

    @Test
    void aVersionFollowsTheOthers() {
        PublishGuideline first = publish("p1", "V1", JANUARY);
        market.refuse(Founding.CLERK, first, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, first, Reason.WRONG_JURISDICTION);
        assertEquals(
                new GuidelinePublished(
                        new ActRef(Founding.NATION, first.id()),
                        "V1",
                        Plant.SECTOR,
                        JANUARY,
                        Optional.empty(),
                        "Notice",
                        Founding.DAY),
                plant.nation(first));
        market.refuse(Founding.MINISTER, publish("p2", "V1", JUNE), Reason.ID_TAKEN);
        market.refuse(Founding.MINISTER, publish("p2", "V2", JANUARY), Reason.TIME_ORDER);
        plant.nation(publish("p2", "V2", JUNE));
        GuidelineBook book = market.find(GuidelineBook.key(Plant.SECTOR)).orElseThrow();
        assertEquals(Optional.empty(), book.versionFor(JANUARY.plus(-1)));
        assertEquals(Optional.of("V1"), book.versionFor(JUNE.plus(-1)));
        assertTrue(book.holds("V2", JUNE));
        assertFalse(book.holds("V1", JUNE));
    }

    @Test
    void aVersionMayEndBeforeAnotherFollows() {
        GuidelineBook book =
                new GuidelineBook(Plant.SECTOR, List.of(new GuidelineBook.Edition("V1", JANUARY, Optional.of(JUNE))));
        assertEquals(Optional.of("V1"), book.versionFor(JUNE));
        assertEquals(Optional.empty(), book.versionFor(JUNE.plus(1)));
    }

    @Test
    void aTableOfFactorsIsNeverEdited() {
        PublishFactors table = new PublishFactors(new ActId("f1"), Plant.factors("OF-2026", "99.00"));
        market.refuse(Founding.CLERK, table, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, table, Reason.WRONG_JURISDICTION);
        assertEquals(
                new FactorsPublished(new ActRef(Founding.NATION, table.id()), "OF-2026", "Notice", Founding.DAY),
                plant.nation(table));
        market.refuse(
                Founding.MINISTER,
                new PublishFactors(new ActId("f2"), Plant.factors("OF-2026", "98.00")),
                Reason.ID_TAKEN);
        assertEquals(table.table(), market.answer(anybody, new GetFactors("OF-2026"), FactorTable.class));
        market.unanswered(anybody, new GetFactors("OF-2027"), Reason.NOT_FOUND);
    }

    @Test
    void anybodyReadsThem() {
        PublishGuideline first = publish("p1", "V1", JANUARY);
        plant.nation(first);
        plant.nation(new PublishFactors(new ActId("f1"), Plant.factors("OF-2026", "99.00")));
        assertEquals(first.guideline(), market.answer(anybody, new GetGuideline("V1"), Guideline.class));
        market.unanswered(anybody, new GetGuideline("V2"), Reason.NOT_FOUND);
        GuidelineList list = market.answer(anybody, new ListGuidelines(), GuidelineList.class);
        assertEquals(List.of("OF-2026"), list.factors());
        assertEquals(
                List.of(Plant.SECTOR),
                list.sectors().stream().map(GuidelineBook::sector).toList());
    }

    /** What the Ministry has published is taken as it is. */
    @Test
    void theGuidelinesInForceAreTaken() {
        List<Guideline> byMonth = Published.all().stream()
                .sorted(Comparator.comparing(Guideline::from))
                .toList();
        byMonth.forEach(one -> plant.nation(new PublishGuideline(new ActId("p-" + one.version()), one)));
        assertEquals(
                Optional.of("CETS-AG-01.01-V04-2026"),
                market.find(GuidelineBook.key("POWER")).orElseThrow().versionFor(JANUARY));
        assertEquals(
                Optional.of("POWER-2022-485"),
                market.find(GuidelineBook.key("POWER")).orElseThrow().versionFor(Published.MARCH_2025));
    }

    private static PublishGuideline publish(String id, String version, ReportingMonth from) {
        return new PublishGuideline(new ActId(id), Plant.guideline(version, from));
    }
}
