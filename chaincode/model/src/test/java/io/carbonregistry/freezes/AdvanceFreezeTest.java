package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.CEA;
import static io.carbonregistry.freezes.Courtroom.POWER;
import static io.carbonregistry.freezes.Courtroom.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.CloseAccount;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules in their order of precedence; then whoever waits gets what an expiry leaves and what has come in. */
class AdvanceFreezeTest {

    private final Courtroom court = new Courtroom();

    @Test
    void refusesInOrderOfPrecedence() {
        court.freeze("f1", 40);
        refused(court.advance("a"), Reason.NOT_FOUND);
        court.freeze("f2", 70);
        refused(drawing(new Draw(77, 1)), Reason.BLOCK_MOVED);
        refused(drawing(new Draw(40, 1)), Reason.JUDICIALLY_FROZEN);
        refused(new AdvanceFreeze(new ActId("a"), STEEL, CEA, BulkDraws.none()), Reason.DRAWS_DIFFER);
    }

    @Test
    void anExpiredFreezeBindsNoLongerAndTheNextGetsItsUnits() {
        court.carryOut(court.order("short", 100, Founding.DAY.plusDays(1)));
        court.freezeByOther("long", 60);
        court.open(Founding.DAY.plusDays(1));
        assertEquals(Freeze.Status.EXPIRED, court.status("short"));
        assertTrue(court.block(100).isFree(Founding.DAY.plusDays(1)));
        FreezeAdvanced fact = (FreezeAdvanced) court.market.grant(Founding.CLERK, court.advance("a"));
        ActRef other = new ActRef(Courtroom.OTHER_COURT, new ActId("long"));
        assertEquals(List.of(new Passed(other, new Quantity(60), List.of(new SerialRange(1, 60)))), fact.bound());
        assertTrue(court.market.find(FreezeLine.key(STEEL, CEA)).isEmpty());
        assertEquals(List.of(), court.broken());
    }

    @Test
    void whoHasExpiredWaitsNoLonger() {
        court.freeze("f1", 100);
        court.carryOut(court.order("short", 10, Founding.DAY.plusDays(1)));
        court.freeze("f2", 10);
        court.open(Founding.DAY.plusDays(1));
        court.market.grant(Founding.CLERK, new AdvanceFreeze(new ActId("a"), STEEL, CEA, BulkDraws.none()));
        assertEquals(
                List.of(Courtroom.of("f2")),
                court.market.find(FreezeLine.key(STEEL, CEA)).orElseThrow().freezes());
        Holders.place(court.market, STEEL, CEA, 101, 110);
        court.market.grant(Founding.CLERK, court.advance("b"));
        assertEquals(10, court.freeze("f2").frozen());
        assertEquals(0, court.freeze("short").frozen());
        assertEquals(List.of(), court.broken());
    }

    /** Its holder would open another, and the court would wait for ever. */
    @Test
    void anAccountIsNotClosedWhileACourtWaitsForItsUnits() {
        LocalDate tomorrow = Founding.DAY.plusDays(1);
        court.carryOut(new FreezeUnits(
                new ActId("w"), POWER, CEA, new Quantity(10), Courtroom.ORDER, tomorrow, BulkDraws.none()));
        CloseAccount close = new CloseAccount(new ActId("c"), POWER, new Grounds("merged"));
        court.market.refuse(Founding.CLERK, close, Reason.ACCOUNT_ENGAGED);
        court.open(tomorrow);
        court.market.grant(Founding.CLERK, new AdvanceFreeze(new ActId("a"), POWER, CEA, BulkDraws.none()));
        court.market.grant(Founding.CLERK, Founding.CHIEF, close, Founding.REGISTRAR);
    }

    private void refused(AdvanceFreeze request, Reason reason) {
        court.market.refuse(Founding.CLERK, request, reason);
    }

    private static AdvanceFreeze drawing(Draw draw) {
        return new AdvanceFreeze(new ActId("a"), STEEL, CEA, new BulkDraws(List.of(draw)));
    }
}
