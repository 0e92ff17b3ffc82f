package io.carbonregistry.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
}
