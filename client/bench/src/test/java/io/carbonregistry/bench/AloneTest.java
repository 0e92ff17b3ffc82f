package io.carbonregistry.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.bench.report.Results;
import io.carbonregistry.client.network.Programs;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is measured beside no yardstick once, on the embedded ledger. */
class AloneTest {

    @TempDir
    Path folder;

    @Test
    void everythingThatStandsAloneCanBeMeasured() {
        Set<Plan.Group> alone = EnumSet.of(Plan.Group.rows, Plan.Group.months, Plan.Group.shared, Plan.Group.restart);
        Results results = Once.measured(alone, Programs.built(), folder);
        assertTrue(
                results.figures()
                        .keySet()
                        .containsAll(List.of(
                                "monthsBundlesPerSecond",
                                "restartSeconds",
                                "restartAfterKillSeconds",
                                "rowsHashingShare",
                                "shared1Seconds",
                                "shared3Seconds")),
                results.figures().keySet().toString());
    }
}
