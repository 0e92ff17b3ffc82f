package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.Entry;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.MonthsAttested;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.Digest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large acts take a peer many times as long as others. However many a client is given at once, each commits in its time. */
class HeavyActsTest {

    private static final int ACTS = 20;
    private static final int FILES = 300;

    /** As many places as there are acts, so that nothing but their size holds them back: each takes almost all of them. */
    private static final int WINDOW = 20;

    /** Many times what one of them takes, and less than all together. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @TempDir
    private Path folder;

    @Test
    void manyUnderWayNeverStall() throws Exception {
        try (Network network = Network.start(folder, new Entry(Network.CODE)::decide)) {
            Market market = Market.found(network);
            PowerPlant plant = PowerPlant.found(market);
            ConfidedMonth rows = rows(plant);
            try (Registry impatient = network.connect(market.initiator(PowerPlant.POWER.value()), profile(network))) {
                // The same month under many ids, which the first signature alone does not exclude.
                List<CompletableFuture<Committed<MonthsAttested>>> ends = IntStream.range(0, ACTS)
                        .mapToObj(number -> impatient.submitAsync(PowerPlant.attest(rows)))
                        .toList();
                ends.forEach(end -> assertTrue(end.join().pending().isPresent()));
            }
        }
    }

    private static Profile profile(Network network) {
        Profile usual = network.profile("EmitterMSP");
        return new Profile(usual.network(), usual.channel(), usual.chaincode(), usual.endorsers(), PATIENCE, WINDOW);
    }

    /** A month in which nothing ran, and many files show it. */
    private static ConfidedMonth rows(PowerPlant plant) {
        MonthVersion version = new MonthVersion(PowerPlant.POWER, PowerPlant.UNIT, PowerPlant.JANUARY, 1);
        MonthRow month =
                new MonthRow(version, plant.guideline().version(), 1, "the company", MonthRow.Condition.STOOD_STILL);
        List<EvidenceRow> files = IntStream.range(0, FILES)
                .mapToObj(number -> Digest.of(Integer.toString(number).getBytes(StandardCharsets.US_ASCII)))
                .sorted(Comparator.comparing(Digest::value))
                .map(digest -> new EvidenceRow(version, "LOG", digest, 1000, List.of()))
                .toList();
        return new ConfidedMonth(new SaltSeed(new Salt("5e".repeat(32))), month, List.of(), files);
    }
}
