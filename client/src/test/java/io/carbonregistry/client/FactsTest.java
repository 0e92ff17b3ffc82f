package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountOpened;
import io.carbonregistry.approvals.ActProposed;
import io.carbonregistry.client.facts.Facts;
import io.carbonregistry.client.facts.Recorded;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.registry.RegistryFounded;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has happened, read from blocks. */
@Tag("network")
class FactsTest {

    @TempDir
    private static Path folder;

    private static Network network;
    private static Market market;

    @BeforeAll
    static void found() throws Exception {
        network = Network.start(folder);
        market = Market.found(network);
        market.open("steel");
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void factsComeInTheirOrderAndFromAnyBlockOn() {
        try (Facts facts = market.minister().facts(0)) {
            assertInstanceOf(RegistryFounded.class, facts.next().fact());
            Recorded proposed = facts.next();
            assertInstanceOf(ActProposed.class, proposed.fact());
            assertEquals(ActRef.parse("office.registrar/open-steel"), proposed.act());
            try (Facts later = market.minister().facts(proposed.block() + 1)) {
                Recorded opened = later.next();
                assertEquals(facts.next(), opened);
                assertInstanceOf(AccountOpened.class, opened.fact());
            }
        }
    }

    @Test
    void factsToComeAreWaitedFor() throws Exception {
        try (Facts facts = market.minister().facts(network.height())) {
            market.open("glass");

            assertInstanceOf(ActProposed.class, facts.next().fact());
            assertInstanceOf(AccountOpened.class, facts.next().fact());
        }
    }

    @Test
    void whoeverMayNotReadBlocksIsTold() {
        Registry holder = network.as(market.initiator("steel"));

        try (Facts facts = holder.facts(0)) {
            assertThrows(Unavailable.class, facts::next);
        }
    }
}
