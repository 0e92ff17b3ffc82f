package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.accounts.FreezeAccount;
import io.carbonregistry.accounts.UnfreezeAccount;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.client.gateway.Endorsed;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.registry.GetRegistry;
import io.carbonregistry.registry.HaltRegistry;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.registry.ResumeRegistry;
import java.time.LocalDate;
import org.hyperledger.fabric.protos.peer.TxValidationCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What officials decide wins over whatever is endorsed and not yet committed. */
@Tag("network")
@ExtendWith(Running.class)
class InFlightTest {

    private static final Grounds GROUNDS = new Grounds("an incident");

    private static Market market;
    private static Seller kiln;

    @BeforeAll
    static void begin(Market running) {
        market = running;
        kiln = Seller.begin(running, "kiln");
    }

    @Test
    void aFreezeWins() {
        MoveToTrading move = overtaken(market.minister(), new FreezeAccount(Market.id(), kiln.account(), GROUNDS));

        assertEquals(Reason.ACCOUNT_NOT_OPEN, refused(move));
        market.grant(market.minister(), market.deputy(), new UnfreezeAccount(Market.id(), kiln.account(), GROUNDS));
        kiln.registry().submit(move);
    }

    @Test
    void aHaltWins() {
        MoveToTrading move = overtaken(market.clerk(), new HaltRegistry(Market.id(), GROUNDS));

        assertEquals(Reason.REGISTRY_HALTED, refused(move));
        market.grant(market.clerk(), market.minister(), new ResumeRegistry(Market.id(), GROUNDS));
        kiln.registry().submit(move);
    }

    @Test
    void aNewDayWins() {
        LocalDate today = market.clerk().query(new GetRegistry()).registry().day();
        MoveToTrading move = overtaken(market.clerk(), new OpenDay(Market.id(), today.plusDays(1)));

        kiln.registry().submit(move);
    }

    /** Closing is the one act that reads a range: nothing may come in behind its back. */
    @Test
    void whatComesInKeepsAnAccountOpen() {
        CloseAccount close = new CloseAccount(Market.id(), market.open("shop"), GROUNDS);
        ActRef act = market.clerk().submit(close).pending().orElseThrow().act();
        try (Steps chief = new Steps(market.network(), market.officer("RegistrarMSP", "chief"))) {
            Endorsed held = chief.endorse(new ApproveAct(act, close));
            market.issue(close.account(), 1);

            assertEquals(TxValidationCode.PHANTOM_READ_CONFLICT, chief.commit(held));
        }
    }

    /** An act that was endorsed before what an official does, and sent for ordering after it: nothing of it is done. */
    private static MoveToTrading overtaken(Registry official, Request<?> decision) {
        MoveToTrading move = kiln.moveChosen(Market.id().value(), 1);
        long before = kiln.moved();
        try (Steps steps = kiln.steps()) {
            Endorsed held = steps.endorse(move);
            official.submit(decision);

            assertEquals(TxValidationCode.MVCC_READ_CONFLICT, steps.commit(held));
        }
        assertEquals(before, kiln.moved());
        return move;
    }

    private static Reason refused(MoveToTrading move) {
        return assertThrows(Refused.class, () -> kiln.registry().submit(move))
                .refusal()
                .reason();
    }
}
