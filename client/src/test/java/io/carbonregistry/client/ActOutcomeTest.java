package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountOpened;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How acts end. */
@Tag("network")
class ActOutcomeTest {

    @TempDir
    private static Path folder;

    private static Network network;
    private static Market market;

    @BeforeAll
    static void found() throws Exception {
        network = Network.start(folder);
        market = Market.found(network);
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void anActOfTwoPersonsWaitsForTheSecond() {
        Committed<AccountOpened> proposed = market.clerk().submit(market.opening("steel"));
        ActRef act = proposed.pending().orElseThrow().act();
        assertThrows(IllegalStateException.class, proposed::fact);

        AccountOpened opened = market.grant(market.chief(), act, market.opening("steel"));

        assertEquals(new AccountId("steel"), opened.account());
        assertTrue(proposed.block() > 0);
    }

    @Test
    void aRefusalNamesItsReason() {
        Refused refused = assertThrows(Refused.class, () -> market.minister().submit(market.opening("glass")));

        assertEquals(Reason.ROLE_NOT_ALLOWED, refused.refusal().reason());
        assertEquals("REGULATOR", refused.refusal().details().get("role"));
    }

    @Test
    void aDryRunTellsAllRefusalsAndWritesNothing() {
        assertEquals(List.of(), market.clerk().dryRun(market.opening("paper")));
        assertEquals(
                Reason.ROLE_NOT_ALLOWED,
                market.minister().dryRun(market.opening("paper")).get(0).reason());
        assertTrue(market.clerk().submit(market.opening("paper")).pending().isPresent());
    }

    @Test
    void theSameActAgainIsTheFirst() {
        Committed<AccountOpened> first = market.clerk().submit(market.opening("power"));

        assertEquals(first, market.clerk().submit(market.opening("power")));
    }

    @Test
    void aQueryIsAnsweredOrRefused() {
        AccountId account = market.open("cement");

        assertEquals(
                List.of(),
                market.clerk().query(new GetHolding(account, Optional.empty())).classes());
        Refused refused = assertThrows(
                Refused.class, () -> market.clerk().query(new GetHolding(new AccountId("nobody"), Optional.empty())));
        assertEquals(Reason.NOT_FOUND, refused.refusal().reason());
    }
}
