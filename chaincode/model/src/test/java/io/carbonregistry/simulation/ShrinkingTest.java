package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Proposal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A failure is told by the few requests that lead to it, of the hundreds that were asked. */
class ShrinkingTest {

    private static final long SEED = 20_260_302L;
    private static final int STEPS = 2_000;
    private static final int A_HANDFUL = 8;

    @ParameterizedTest
    @EnumSource(names = {"ISSUANCE_NOT_COUNTED", "REPO_FORGOTTEN"})
    void aHandfulOfRequestsIsLeft(PlantedFaultTest.Fault planted) {
        Simulation simulation = new Simulation(SEED, planted.sought(), new Tally(), planted.fault());
        Throwable broken = assertThrows(Throwable.class, () -> simulation.run(STEPS), "nobody noticed");
        List<Proposal> left = simulation.shortest(broken);
        assertTrue(left.size() <= A_HANDFUL, () -> Shrinking.told(left));
        List<Proposal> all = simulation.market().sent();
        assertEquals(all.get(all.size() - 1), left.get(left.size() - 1), "what breaks it comes last");
        assertEquals(left.size(), Shrinking.told(left).lines().count());
    }
}
