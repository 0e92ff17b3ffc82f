package io.carbonregistry.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which version of the rules counts on a day. */
class RuleBookTest {

    private static final LocalDate LATER = Founding.DAY.plusDays(10);
    private static final RuleVersion FIRST = Founding.version(RuleTopic.TRADING, Founding.DAY, Map.of());
    private static final RuleVersion SECOND = Founding.version(RuleTopic.TRADING, LATER, Map.of());

    private final RuleBook book = new RuleBook(RuleTopic.TRADING, List.of(FIRST, SECOND));

    @Test
    void theNewestThatHasBegunCounts() {
        assertEquals(FIRST, book.on(LATER.minusDays(1)));
        assertEquals(SECOND, book.on(LATER));
    }

    @Test
    void beforeTheFirstNoneCounts() {
        RefusedException refused = assertThrows(RefusedException.class, () -> book.on(Founding.DAY.minusDays(1)));
        assertEquals(Reason.RULE_VERSION_UNKNOWN, refused.refusals().get(0).reason());
    }

    @Test
    void aTableOfDaysHasDaysThatEveryYearHasOrNone() {
        RuleVersion rules =
                Founding.version(RuleTopic.SECURITY, LATER, Map.of(Rule.VINTAGE_END, "2019-2020=2026-06-10,2025=none"));
        assertEquals(Optional.of(LocalDate.of(2026, 6, 10)), rules.date(Rule.VINTAGE_END, "2019-2020"));
        assertEquals(Optional.empty(), rules.date(Rule.VINTAGE_END, "2025"));
        assertEquals(Optional.empty(), rules.date(Rule.VINTAGE_END, "2026"));
        for (String wrong : List.of("", "2025", "2025=2026-02-30", "2025=2026-13-01", "2025=none,")) {
            assertThrows(RefusedException.class, () -> new RuleValue(Rule.VINTAGE_END, wrong), wrong);
        }
    }

    @Test
    void aSwitchIsOnOrOff() {
        assertFalse(Founding.version(RuleTopic.SECURITY, LATER, Map.of()).isOn(Rule.STATUTORY_REGISTRAR));
        assertTrue(Founding.version(RuleTopic.SECURITY, LATER, Map.of(Rule.STATUTORY_REGISTRAR, "YES"))
                .isOn(Rule.STATUTORY_REGISTRAR));
        assertThrows(RefusedException.class, () -> new RuleValue(Rule.STATUTORY_REGISTRAR, "yes"));
    }
}
