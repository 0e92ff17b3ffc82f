package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.cli.Typed;
import io.carbonregistry.client.secrets.SecretScan;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.prices.PriceMethod;
import io.carbonregistry.prices.PriceRow;
import io.carbonregistry.prices.PublishPrice;
import io.carbonregistry.registry.OpenDay;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on pledges, typed as it stands: one loan that is repaid, and one that is not. */
@Tag("network")
class PledgesTest {

    /** What only the second loan's parties may know, in fen: what was lent, what its units brought, what was returned. */
    private static final Set<String> SECRETS = Set.of("987654321", "1234567891", "246913570");

    @TempDir
    private static Path folder;

    private static Network network;
    private static Market market;

    @BeforeAll
    static void found() throws Exception {
        network = Network.start(folder.resolve("network"));
        market = Market.found(network);
        market.cap(1_000_000);
        market.issue(market.open("steel"), 150_000, 100_000);
        PowerPlant power = PowerPlant.found(market);
        power.own(
                PowerPlant.attest(power.unit().rows(PowerPlant.JANUARY, 1, PowerPlant.figures("210345.67", "20.908"))));
        market.issue(PowerPlant.POWER, 200_000);
        Lender.admitted(market, Optional.empty());
    }

    @AfterAll
    static void close() throws Exception {
        network.close();
    }

    @Test
    void thePageIsTypedAsItStandsAndNothingThatIsLentGetsOut() throws Exception {
        PledgePageTyped page = PledgePageTyped.read(new Typed(network, folder), network, folder);
        String lent = page.type("From the proposal to the drawdown");
        assertTrue(lent.contains("\"ltv\":\"0.6700\"") && lent.contains("\"line\":\"OK\""), lent);
        page.instead("-7", "-8")
                .instead("steel", "power")
                .instead("--yuan 10000000 ", "--yuan 9876543.21 ")
                .type("From the proposal to the drawdown");

        market.clerk().submit(new OpenDay(Market.id(), Market.DAY.plusDays(1)));
        closed(Market.DAY.plusDays(1), 6_236);
        page.type("When the price falls");
        String fallen = page.said("get-loan");
        assertTrue(fallen.contains("\"ltv\":\"0.8018\"") && fallen.contains("\"callTonnes\":39343"), fallen);
        assertTrue(fallen.contains("\"line\":\"WARN\""), fallen);
        assertTrue(page.said("warnings").contains("NOTICE_TO_AMEND"), page.said("warnings"));
        assertTrue(page.said("exposure").contains("\"outstandingFen\":1987654321"), page.said("exposure"));
        assertTrue(Files.readString(folder.resolve("exposure-7.csv")).contains("units,CEA-2024,2024,,439343,"));
        requireTheProvinceTold();
        assertEquals(239_343, held("steel", Condition.PLEDGE));
        page.type("When it is repaid");
        assertEquals(0, held("steel", Condition.PLEDGE));

        page.instead("--buyer power", "--buyer STEEL")
                .instead("steel", "power")
                .instead("STEEL", "steel")
                .instead("--yuan 12000000 ", "--yuan 12345678.91 ")
                .instead("--yuan 2000000 ", "--yuan 2469135.70 ")
                .type("When it is not");
        assertEquals(0, held("power", Condition.PLEDGE));
        assertEquals(20_000, held("power", Condition.REGISTRATION_AVAILABLE));
        assertEquals(430_000, held("steel", Condition.REGISTRATION_AVAILABLE));
        requireSecret();
    }

    /** January's coal lets expect more than the units that are left free. */
    private static void requireTheProvinceTold() {
        String said = new Typed(network, folder)
                .run(
                        network.organisations().ofMsp("RegulatorMSP").user("hubei"),
                        "--network " + folder.resolve("kept") + " pledges shortfalls --year 2026 --province 42");
        assertTrue(said.contains("\"account\":\"power\"") && said.contains("\"free\":0"), said);
        assertTrue(said.contains("\"pledges\":[\"power/loan-8\"]"), said);
        assertTrue(!said.contains("steel"), said);
    }

    private static void requireSecret() throws Exception {
        SecretScan scan = new SecretScan(SECRETS);
        assertEquals(List.of(), scan.inFiles(network.host().blocks()));
        assertEquals(Set.of(), scan.in(network.logged().getBytes(StandardCharsets.UTF_8)));
    }

    private static void closed(LocalDate day, long fen) {
        PriceRow row = new PriceRow(Market.CEA, PriceMethod.LISTED, fen, fen, fen, fen, fen, 1);
        market.trader().submit(new PublishPrice(Market.id(), day, List.of(row)));
    }

    private static long held(String account, Condition condition) {
        return market.clerk()
                .query(new GetHolding(new AccountId(account), Optional.empty()))
                .of(Market.CEA)
                .in(condition);
    }
}
