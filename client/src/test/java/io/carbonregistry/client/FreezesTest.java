package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.freezes.AnnounceDeduction;
import io.carbonregistry.freezes.DeductUnits;
import io.carbonregistry.freezes.Document;
import io.carbonregistry.freezes.FlagSerials;
import io.carbonregistry.freezes.Freeze;
import io.carbonregistry.freezes.FreezeReleased;
import io.carbonregistry.freezes.FreezeUnits;
import io.carbonregistry.freezes.GetFreeze;
import io.carbonregistry.freezes.GetSerial;
import io.carbonregistry.freezes.Judgment;
import io.carbonregistry.freezes.Passed;
import io.carbonregistry.freezes.ReleaseFreeze;
import io.carbonregistry.freezes.UnitsDeducted;
import io.carbonregistry.freezes.UnitsFrozen;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Condition;
import io.carbonregistry.holdings.GetHolding;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.holdings.SerialFlag;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A court freezes, waits, lets go and takes; whoever was faster to sign is not faster to win. */
@Tag("network")
@ExtendWith(Running.class)
class FreezesTest {

    private static final Document ORDER = new Document("(2026) Hubei 01 No. 7", Digest.of(new byte[] {7}));

    private static Market market;

    @BeforeAll
    static void begin(Market running) {
        market = running;
    }

    @Test
    void freezesWhatIsThereAndPassesOnWhatIsLetGo() {
        AccountId debtor = market.open("debtor");
        market.issue(debtor, 60, 40);
        UnitsFrozen first = carriedOut(freeze(debtor, 130));
        UnitsFrozen second = carriedOut(freeze(debtor, 20));
        assertEquals(30, first.waiting());
        assertEquals(20, second.waiting());
        assertEquals(
                Optional.of(2), market.judge().query(of(debtor, second.act())).place());

        FreezeReleased released = carriedOut(new ReleaseFreeze(
                Market.id(), debtor, Market.CEA, first.act(), new Quantity(130), ORDER, BulkDraws.none()));

        assertEquals(
                List.of(second.act()),
                released.passedOn().stream().map(Passed::freeze).toList());
        assertEquals(
                Freeze.Status.FROZEN,
                market.judge().query(of(debtor, second.act())).status());
        assertEquals(20, held(debtor, Condition.COURT_FREEZE));
        assertEquals(80, held(debtor, Condition.REGISTRATION_AVAILABLE));
    }

    @Test
    void deductsToACreditorAndTellsThePublic() {
        AccountId debtor = market.open("bankrupt");
        AccountId creditor = market.open("creditor");
        market.issue(debtor, 100);
        UnitsFrozen frozen = carriedOut(freeze(debtor, 50));
        UnitsDeducted deducted = carriedOut(new DeductUnits(
                Market.id(),
                debtor,
                Market.CEA,
                frozen.act(),
                new Quantity(30),
                creditor,
                new Judgment(ORDER, today()),
                BulkDraws.none()));
        market.clerk().submit(new AnnounceDeduction(Market.id(), frozen.act(), deducted.act(), ORDER));
        assertEquals(30, held(creditor, Condition.REGISTRATION_AVAILABLE));
        SerialRange stolen = deducted.ranges().get(0);
        market.judge()
                .submit(new FlagSerials(
                        Market.id(), Market.CEA, List.of(stolen), SerialFlag.Kind.STOLEN, ORDER, BulkDraws.none()));
        assertTrue(flagged(stolen.first()) && flagged(stolen.last()) && !flagged(stolen.last() + 1));
    }

    @Test
    void anActInFlightLoses() {
        Seller seller = Seller.begin(market, "seized");
        MoveToTrading move = seller.moveChosen(Market.id().value(), 1);
        try (Steps steps = seller.steps()) {
            Endorsed held = steps.endorse(move);
            carriedOut(freeze(seller.account(), 50));

            assertEquals(TxValidationCode.MVCC_READ_CONFLICT, steps.commit(held));
        }
        Refused refused = assertThrows(Refused.class, () -> seller.registry().submit(move));
        assertEquals(Reason.JUDICIALLY_FROZEN, refused.refusal().reason());
        assertEquals(0, seller.moved());
    }

    private static FreezeUnits freeze(AccountId debtor, long tonnes) {
        return new FreezeUnits(
                Market.id(), debtor, Market.CEA, new Quantity(tonnes), ORDER, today().plusYears(1), BulkDraws.none());
    }

    private static GetFreeze of(AccountId debtor, ActRef freeze) {
        return new GetFreeze(debtor, Market.CEA, freeze);
    }

    private static <F extends Fact> F carriedOut(Request<F> request) {
        return market.grant(market.judge(), market.clerk(), request);
    }

    private static boolean flagged(long serial) {
        return !market.trader().query(new GetSerial(Market.CEA, serial)).flags().isEmpty();
    }

    private static long held(AccountId account, Condition condition) {
        return market.clerk()
                .query(new GetHolding(account, Optional.empty()))
                .of(Market.CEA)
                .in(condition);
    }

    private static LocalDate today() {
        return market.clerk().query(new GetRegistry()).registry().day();
    }
}
