package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.OpenAccount;
import io.carbonregistry.approvals.ActProposed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of acts when the network fails under them. */
@Tag("network")
class FaultTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsNotHeardOfIsUndecidedAndSafeToSendAgain() throws Exception {
        try (Network network = Network.start(folder, Duration.ofSeconds(2));
                Registry impatient = clerk(network, Duration.ofMillis(900))) {
            Market market = Market.found(network);
            OpenAccount opening = market.opening("steel");
            impatient.dryRun(opening);

            Undecided undecided = assertThrows(Undecided.class, () -> impatient.submit(opening));
            Committed<?> again = market.clerk().submit(opening);

            assertEquals(undecided.transaction(), again.transaction());
            assertTrue(again.pending().isPresent());
        }
    }

    @Test
    void aLedgerThatStopsAndComesBackLosesAndRepeatsNothing() throws Exception {
        try (Network network = Network.start(folder);
                Registry impatient = clerk(network, Duration.ofMillis(800))) {
            Market market = Market.found(network);
            List<CompletableFuture<Committed<?>>> proposals = new ArrayList<>(propose(market, 0, 30));
            proposals.get(0).join();

            network.stopLedger();
            assertThrows(Unavailable.class, () -> impatient.submit(market.opening("steel")));
            assertThrows(Unavailable.class, () -> impatient.dryRun(market.opening("steel")));
            network.startLedger();
            proposals.addAll(propose(market, 30, 60));

            assertEquals(
                    60,
                    proposals.stream()
                            .map(one -> one.join().pending().orElseThrow().act())
                            .distinct()
                            .count());
            assertEquals(
                    60, network.facts().filter(ActProposed.class::isInstance).count());
        }
    }

    private static List<CompletableFuture<Committed<?>>> propose(Market market, int from, int to) {
        List<CompletableFuture<Committed<?>>> proposals = new ArrayList<>();
        for (int i = from; i < to; i++) {
            proposals.add(
                    market.clerk().submitAsync(market.opening("account-" + i)).thenApply(done -> done));
        }
        return proposals;
    }

    private static Registry clerk(Network network, Duration patience) {
        return network.connect(
                network.organisations().ofMsp("RegistrarMSP").user("clerk"),
                network.profile("RegistrarMSP").with(patience));
    }
}
