package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.repos.AcceptRepo;
import io.carbonregistry.repos.ClaimRepoUnits;
import io.carbonregistry.repos.CloseRepo;
import io.carbonregistry.repos.ConfidedCash;
import io.carbonregistry.repos.GetRepoPrices;
import io.carbonregistry.repos.OpenRepo;
import io.carbonregistry.repos.ProposeRepo;
import io.carbonregistry.repos.Repo;
import io.carbonregistry.repos.RepoCash;
import io.carbonregistry.repos.RepoType;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.units.Quantity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Units are sold for a term and come back, or stay where they are; what was paid for them is the parties' business. */
@Tag("network")
@ExtendWith(Running.class)
class ReposTest {

    private static final RepoCash CASH =
            new RepoCash(SaltSeed.parse("7a".repeat(32)), 271_828_182_845L, 314_159_265_358L);
    private static final Quantity TONNES = new Quantity(40);

    private static Market market;

    @BeforeAll
    static void begin(Market running) {
        market = running;
    }

    @Test
    void whatWasSoldComesBackAndNobodyElseLearnsThePrice() throws Exception {
        AccountId seller = market.open("lender-of-units");
        AccountId buyer = market.open("lender-of-money");
        ActRef repo = begun(seller, buyer);
        assertEquals(40, held(buyer, Condition.REPO));
        Refused onward = assertThrows(
                Refused.class,
                () -> by(
                        buyer,
                        new ProposeTransfer(
                                Market.id(), buyer, seller, Market.CEA, TONNES, TransferReason.SALE, Draws.none())));
        assertEquals(Reason.INSUFFICIENT_HOLDING, onward.refusal().reason());

        by(buyer, new CloseRepo(Market.id(), buyer, repo, Market.CEA, TONNES, RepoType.CLOSED, Draws.none()));

        assertEquals(100, held(seller, Condition.REGISTRATION_AVAILABLE));
        assertEquals(
                List.of(CASH),
                initiator(buyer).query(new GetRepoPrices(buyer, repo)).sums());
        Refused curious = assertThrows(Refused.class, () -> market.trader().query(new GetRepoPrices(buyer, repo)));
        assertEquals(Reason.ROLE_NOT_ALLOWED, curious.refusal().reason());
        for (String money : List.of("271828182845", "314159265358")) {
            assertFalse(blocksHold(money));
            assertFalse(market.network().logged().contains(money));
        }
    }

    @Test
    void whatIsNotBoughtBackStaysWithTheBuyer() {
        AccountId seller = market.open("short-of-money");
        AccountId buyer = market.open("left-with-units");
        ActRef repo = begun(seller, buyer);
        market.clerk().submit(new OpenDay(Market.id(), today().plusDays(2)));

        by(buyer, new ClaimRepoUnits(Market.id(), buyer, repo, Market.CEA, TONNES, RepoType.CLOSED, Draws.none()));

        assertEquals(60, held(seller, Condition.REGISTRATION_AVAILABLE));
        assertEquals(40, held(buyer, Condition.REGISTRATION_AVAILABLE));
    }

    /** A closed repo of 40 t until tomorrow, its first leg done. */
    private static ActRef begun(AccountId seller, AccountId buyer) {
        market.issue(seller, 100);
        ProposeRepo proposal = new ProposeRepo(
                Market.id(),
                seller,
                buyer,
                Market.CEA,
                TONNES,
                RepoType.CLOSED,
                List.of(),
                today(),
                today().plusDays(1),
                CASH.root(),
                new ConfidedCash(Optional.of(CASH)));
        Repo proposed = by(seller, proposal).repo();
        by(buyer, new AcceptRepo(Market.id(), buyer, proposed.act(), proposed.terms()));
        by(
                seller,
                new OpenRepo(Market.id(), seller, proposed.act(), Market.CEA, TONNES, RepoType.CLOSED, Draws.none()));
        return proposed.act();
    }

    private static <F extends Fact> F by(AccountId party, Request<F> request) {
        return market.grant(initiator(party), market.network().as(market.approver(party.value())), request);
    }

    private static Registry initiator(AccountId party) {
        return market.network().as(market.initiator(party.value()));
    }

    private static long held(AccountId account, Condition condition) {
        return market.clerk()
                .query(new GetHolding(account, Optional.empty()))
                .of(Market.CEA)
                .in(condition);
    }

    private static boolean blocksHold(String text) throws IOException {
        for (Block block : market.network().blocks()) {
            if (block.envelopes().stream()
                    .anyMatch(one -> one.toString(StandardCharsets.ISO_8859_1).contains(text))) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate today() {
        return market.clerk().query(new GetRegistry()).registry().day();
    }
}
