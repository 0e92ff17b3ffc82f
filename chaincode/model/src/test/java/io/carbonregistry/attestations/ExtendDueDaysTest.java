package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.PowerPlant.JANUARY;
import static io.carbonregistry.attestations.PowerPlant.POWER;
import static io.carbonregistry.attestations.PowerPlant.RIGHT;
import static io.carbonregistry.attestations.PowerPlant.attest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.registry.Registry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a notice of another due day in their order of precedence, what it does, and when a day ends. */
class ExtendDueDaysTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);

    private final Market market = Founding.market();

    @Test
    void refusesInOrderOfPrecedence() {
        new PowerPlant(market);
        ExtendDueDays right = extend("a", "POWER", APRIL, DueNotice.Kind.EXTENSION);
        market.refuse(Founding.CLERK, right, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, right, Reason.WRONG_JURISDICTION);
        refused(extend("a", "PAPER", APRIL, DueNotice.Kind.EXTENSION), Reason.NOT_FOUND);
        refused(extend("a", "POWER", LocalDate.of(2026, 3, 12), DueNotice.Kind.EXTENSION), Reason.TIME_ORDER);
        granted(right);
        refused(extend("b", "POWER", APRIL, DueNotice.Kind.BACK_FILL), Reason.TIME_ORDER);
        granted(extend("b", "POWER", APRIL.plusDays(1), DueNotice.Kind.EXTENSION));
        assertThrows(
                RefusedException.class,
                () -> new ExtendDueDays(
                        new ActId("c"), "POWER", List.of(JANUARY, JANUARY), APRIL, DueNotice.Kind.EXTENSION, "Notice"));
    }

    @ParameterizedTest
    @CsvSource({
        "EXTENSION, 2026-04-30, []",
        "EXTENSION, 2026-05-01, [LATE]",
        "BACK_FILL, 2026-03-12, []",
        "BACK_FILL, 2026-03-13, [BACK_FILLED]",
        "BACK_FILL, 2026-05-01, [LATE]"
    })
    void decidesWhatIsMarked(DueNotice.Kind kind, LocalDate day, String expected) {
        PowerPlant plant = new PowerPlant(market);
        granted(extend("a", "POWER", APRIL, kind));
        market.grant(Founding.CLERK, new OpenDay(new ActId("day"), day));
        assertEquals(expected, flags(market, plant));
    }

    /** 12 March 2026 is the last day for January; it ends at midnight in Shanghai, which is 16:00 UTC. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-12T15:59:59Z, 2026-03-12, []",
        "2026-03-12T16:00:00Z, 2026-03-13, [LATE]",
        "2026-03-11T16:00:00Z, 2026-03-12, []"
    })
    void theDueDayEndsAtMidnightInShanghai(Instant moment, LocalDate day, String expected) {
        Market real = new Market(Founding.DAY);
        real.grant(Founding.MINISTER, Founding.act(Registry.Clock.REAL, Founding.DAY, Market.CODE));
        PowerPlant plant = new PowerPlant(real);
        real.now(moment);
        real.refuse(Founding.CLERK, new OpenDay(new ActId("next"), day.plusDays(1)), Reason.TIME_ORDER);
        real.grant(Founding.CLERK, new OpenDay(new ActId("day"), day));
        assertEquals(expected, flags(real, plant));
    }

    /** Nobody's clock counts but the day that the registry has open. */
    @Test
    void aProposalFromTomorrowIsOfToday() {
        Market real = new Market(Founding.DAY);
        real.grant(Founding.MINISTER, Founding.act(Registry.Clock.REAL, LocalDate.of(2026, 3, 2), Market.CODE));
        PowerPlant plant = new PowerPlant(real);
        real.now(Instant.parse("2026-03-12T16:00:00Z"));
        assertEquals("[]", flags(real, plant));
    }

    private static String flags(Market market, PowerPlant plant) {
        MonthsAttested fact = (MonthsAttested) market.grant(
                Holders.initiator("power"),
                Holders.approver("power"),
                attest("january", plant.rows(JANUARY, RIGHT)),
                POWER.actor());
        return fact.attested().get(0).flags().stream().map(Flag::kind).toList().toString();
    }

    private static ExtendDueDays extend(String id, String sector, LocalDate due, DueNotice.Kind kind) {
        return new ExtendDueDays(new ActId(id), sector, List.of(JANUARY), due, kind, "Notice");
    }

    private void refused(ExtendDueDays request, Reason reason) {
        market.refuse(Founding.MINISTER, request, reason);
    }

    private void granted(ExtendDueDays request) {
        market.grant(Founding.MINISTER, Founding.DEPUTY, request, Founding.NATION);
    }
}
