package io.carbonregistry.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.chaos.faults.Strike;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which time without a commit is counted for which strike. */
class GapsTest {

    private static final List<Long> TIMES = List.of(100L, 200L, 900L, 1_000L, 5_000L, 5_100L);

    @Test
    void theLongestThatTouchesAStrikeCounts() {
        List<Strike> strikes =
                List.of(new Strike("kill", 250, 800), new Strike("kill", 950, 990), new Strike("pause", 5_050, 5_060));

        assertEquals(Map.of("kill", new Gaps.Gap(2, 700), "pause", new Gaps.Gap(1, 100)), Gaps.of(strikes, TIMES));
    }

    @Test
    void aStrikeThatOutlastsAGapCountsTheNextOneToo() {
        assertEquals(Map.of("kill", new Gaps.Gap(1, 4_000)), Gaps.of(List.of(new Strike("kill", 150, 1_000)), TIMES));
    }
}
