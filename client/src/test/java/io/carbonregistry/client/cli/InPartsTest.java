package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Running;
import io.carbonregistry.client.cli.session.ExitCode;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.holdings.GetHolding;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One command that is done as several acts, as it is typed. */
@Tag("network")
@ExtendWith(Running.class)
class InPartsTest {

    private static final AccountId JADE = new AccountId("jade");

    private final Screen screen = new Screen();

    @TempDir
    Path folder;

    @Test
    void theSameCommandGoesOnWhereItEnded(Market market) {
        market.open("jade");
        market.issue(JADE, 4, 4);
        assertEquals(ExitCode.OK, type(market, "--dry-run", "--in-parts 2"), screen::err);
        assertEquals(ExitCode.USAGE, type(market, "", "--in-parts 2 --draws 4:4"), screen::out);

        assertEquals(ExitCode.REFUSED, type(market, "", "--in-parts 3"));
        assertTrue(screen.out().contains("j.2"), screen::out);
        assertTrue(screen.out().contains("3 t of j remain"), screen::out);
        market.issue(JADE, 3);
        assertEquals(ExitCode.OK, type(market, "", "--in-parts 3"), screen::err);
        assertTrue(screen.out().contains("j.3"), screen::out);

        assertEquals(ExitCode.REFUSED, type(market, "", "--in-parts 2"));
        assertTrue(screen.err().contains("ID_TAKEN") || screen.out().contains("ID_TAKEN"), screen::out);
        assertEquals(
                11,
                market.clerk()
                        .query(new GetHolding(JADE, Optional.empty()))
                        .of(Market.CEA)
                        .in(Condition.TRADING_AVAILABLE));
    }

    private ExitCode type(Market market, String before, String after) {
        return screen.type("--lang en --network " + folder + " "
                + new Typed(market.network(), folder).as("EmitterMSP", "jade-initiator") + " "
                + before + " holdings move-to-trading --account jade --unit-class CEA-2024 --quantity 11 --id j "
                + after);
    }
}
