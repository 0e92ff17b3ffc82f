package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.CEA;
import static io.carbonregistry.freezes.Courtroom.ORDER;
import static io.carbonregistry.freezes.Courtroom.POWER;
import static io.carbonregistry.freezes.Courtroom.STEEL;
import static io.carbonregistry.freezes.Courtroom.YEAR_LATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.SubLedger;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.transfers.AcceptTransfer;
import io.carbonregistry.transfers.CompleteTransfer;
import io.carbonregistry.transfers.ProposeTransfer;
import io.carbonregistry.transfers.Transfer;
import io.carbonregistry.transfers.TransferReason;
import io.carbonregistry.transfers.WithdrawTransfer;
import io.carbonregistry.units.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A transfer that waits loses against a court: it is told why, and what is left of it can be taken back. */
class TransferInFlightTest {

    private static final ActRef PROPOSED = new ActRef(STEEL.actor(), new ActId("p1"));

    private final Courtroom court = new Courtroom();

    @Test
    void isRefusedWhileItsUnitsAreFrozenAndGoesOnAfterwards() {
        propose(30);
        court.carryOut(freezing(30, new Draw(30, 30)));
        court.market.refuse(Holders.initiator("power"), complete(), Reason.JUDICIALLY_FROZEN);
        court.carryOut(court.release("r", "f1", 30));
        court.market.grant(Holders.initiator("power"), complete());
        assertEquals(POWER, court.block(30).owner());
    }

    @Test
    void isRefusedOnceSomeOfItsUnitsAreTakenAndWhatIsLeftGoesFree() {
        propose(30);
        court.carryOut(freezing(10, new Draw(30, 30)));
        court.carryOut(court.deduct("d", "f1", POWER, 10));
        court.market.refuse(Holders.initiator("power"), complete(), Reason.WRONG_STATE);
        court.market.grant(Holders.initiator("steel"), new WithdrawTransfer(new ActId("w"), STEEL, PROPOSED));
        assertTrue(court.block(30).isFree(Founding.DAY));
        assertEquals(POWER, court.block(10).owner());
        assertEquals(List.of(), court.broken());
    }

    @Test
    void giveWayToAJudgmentThatTakesAll() {
        propose(30);
        court.carryOut(freezing(30, new Draw(30, 30)));
        court.carryOut(court.deduct("d", "f1", POWER, 30));
        court.market.refuse(Holders.initiator("power"), complete(), Reason.WRONG_STATE);
        court.market.grant(Holders.initiator("steel"), new WithdrawTransfer(new ActId("w"), STEEL, PROPOSED));
        assertEquals(POWER, court.block(30).owner());
        assertEquals(List.of(), court.broken());
    }

    @Test
    void doesNotWaitForWhatWasCutOffAndLetGo() {
        propose(30);
        court.carryOut(freezing(10, new Draw(30, 30)));
        court.carryOut(court.release("r", "f1", 10));
        assertTrue(court.block(10).isFree(Founding.DAY.plusDays(1)));
    }

    private FreezeUnits freezing(long quantity, Draw draw) {
        return new FreezeUnits(
                new ActId("f1"), STEEL, CEA, new Quantity(quantity), ORDER, YEAR_LATER, new BulkDraws(List.of(draw)));
    }

    private static CompleteTransfer complete() {
        return new CompleteTransfer(new ActId("c"), POWER, PROPOSED);
    }

    /** Proposed, accepted, and its window over. */
    private void propose(long quantity) {
        Draws draws = Holders.draw(court.market, STEEL, CEA, SubLedger.REGISTRATION, quantity);
        court.market.grant(
                Holders.initiator("steel"),
                Holders.approver("steel"),
                new ProposeTransfer(
                        PROPOSED.id(), STEEL, POWER, CEA, new Quantity(quantity), TransferReason.SALE, draws),
                STEEL.actor());
        Transfer transfer = court.market.find(Transfer.key(PROPOSED)).orElseThrow();
        court.market.grant(
                Holders.initiator("power"), new AcceptTransfer(new ActId("a"), POWER, PROPOSED, transfer.terms()));
        court.open(Founding.DAY.plusDays(1));
    }
}
