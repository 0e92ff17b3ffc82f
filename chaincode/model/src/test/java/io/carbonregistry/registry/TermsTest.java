package io.carbonregistry.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Outcome;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Calendars and code: each refused in order of precedence, then granted; and what anybody may see of the registry. */
class TermsTest {

    private static final LocalDate DAY = Founding.DAY;
    private static final Digest OTHER = Digest.of(new byte[] {1});
    private static final Grounds BECAUSE = new Grounds("release 2");
    private static final AdoptCode ADOPT = new AdoptCode(new ActId("c1"), OTHER, BECAUSE);

    private final Market market = Founding.market();

    @Test
    void aCalendarNeverChangesDaysThatArePast() {
        market.refuse(Founding.CLERK, calendar(DAY), Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.MINISTER, calendar(DAY.minusDays(1)), Reason.TIME_ORDER);
        SetCalendar set = calendar(DAY);
        assertEquals(
                new CalendarSet(new ActRef(Founding.NATION, set.id()), set.year(), DAY),
                market.grant(Founding.MINISTER, Founding.DEPUTY, set, Founding.NATION));
        Calendar calendar = market.find(Calendar.key()).orElseThrow();
        assertFalse(calendar.isWorkingDay(DAY));
        assertTrue(calendar.isWorkingDay(LocalDate.of(2026, 10, 1)));
        assertFalse(calendar.isWorkingDay(LocalDate.of(2027, 10, 1)));
    }

    @Test
    void codeIsAdoptedByTwoAuthoritiesWhileHaltedAndByAnyCode() {
        market.refuse(Founding.MINISTER, ADOPT, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.CLERK, new AdoptCode(ADOPT.id(), Market.CODE, BECAUSE), Reason.WRONG_STATE);
        market.grant(Founding.CLERK, new HaltRegistry(new ActId("h1"), BECAUSE));
        assertEquals(
                new CodeAdopted(new ActRef(Founding.REGISTRAR, ADOPT.id()), Market.CODE, OTHER, BECAUSE, DAY),
                market.grant(Founding.CLERK, Founding.MINISTER, ADOPT, Founding.REGISTRAR));
        ResumeRegistry resume = new ResumeRegistry(new ActId("r1"), BECAUSE);
        market.refuse(Founding.CLERK, resume, Reason.CODE_NOT_IN_FORCE);
        market.refuse(Founding.CLERK, new OpenDay(new ActId("d1"), DAY.plusDays(1)), Reason.CODE_NOT_IN_FORCE);
        AdoptCode back = new AdoptCode(new ActId("c2"), Market.CODE, BECAUSE);
        market.grant(Founding.CLERK, Founding.MINISTER, back, Founding.REGISTRAR);
        market.grant(Founding.CLERK, Founding.MINISTER, resume, Founding.REGISTRAR);
    }

    @Test
    void anybodySeesTheRulesInForceAndThoseToCome() {
        Signer anybody = People.holder("EmitterMSP", "anybody", "EMITTER");
        assertInstanceOf(Outcome.Refused.class, new Market(DAY).ask(anybody, new GetRegistry()));
        for (int day = 1; day <= 2; day++) {
            SetRules set = new SetRules(
                    new ActId("s" + day),
                    RuleTopic.LIMITS,
                    Founding.version(RuleTopic.LIMITS, DAY.plusDays(day), Map.of()));
            market.grant(Founding.MINISTER, Founding.DEPUTY, set, Founding.NATION);
        }
        market.grant(Founding.CLERK, new OpenDay(new ActId("d1"), DAY.plusDays(1)));
        RegistryDetails shown = market.answer(anybody, new GetRegistry(), RegistryDetails.class);
        assertEquals(DAY.plusDays(1), shown.registry().day());
        assertEquals(RuleTopic.values().length, shown.rules().size());
        assertEquals(
                List.of(DAY.plusDays(1), DAY.plusDays(2)),
                shown.rules().get(RuleTopic.LIMITS.ordinal()).versions().stream()
                        .map(RuleVersion::from)
                        .toList());
        assertEquals(2, shown.calendar().size());
    }

    private static SetCalendar calendar(LocalDate holiday) {
        return new SetCalendar(
                new ActId("y1"),
                new CalendarYear(2026, "Notice 2", List.of(holiday, LocalDate.of(2026, 10, 2)), List.of()));
    }
}
