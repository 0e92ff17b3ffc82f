package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.CEA;
import static io.carbonregistry.freezes.Courtroom.ORDER;
import static io.carbonregistry.freezes.Courtroom.OTHER_JUDGE;
import static io.carbonregistry.freezes.Courtroom.POWER;
import static io.carbonregistry.freezes.Courtroom.STEEL;
import static io.carbonregistry.freezes.Courtroom.YEAR_LATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.holdings.Blocks;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules in their order of precedence; then what goes free goes to the next in line, in the same act. */
class ReleaseFreezeTest {

    private final Courtroom court = new Courtroom();

    @Test
    void refusesInOrderOfPrecedence() {
        court.freeze("f1", 60);
        court.market.refuse(OTHER_JUDGE, court.release("r", "f1", 70), Reason.NOT_THE_COURT);
        court.open(YEAR_LATER);
        court.refused(court.release("r", "f1", 70), Reason.WRONG_STATE);
        court.open(YEAR_LATER.minusDays(1));
        court.refused(court.release("r", "f1", 70), Reason.MORE_THAN_FROZEN);
        court.refused(drawing(new Draw(100, 40)), Reason.BLOCK_MOVED);
        court.refused(drawing(new Draw(60, 39)), Reason.DRAWS_DIFFER);
    }

    @Test
    void theNextInLineGetsWhatGoesFree() {
        court.freeze("f1", 100);
        court.freezeByOther("f1", 70);
        FreezeReleased fact = (FreezeReleased) court.carryOut(court.release("r", "f1", 100));
        ActRef other = new ActRef(Courtroom.OTHER_COURT, new ActId("f1"));
        assertEquals(List.of(new Passed(other, new Quantity(70), List.of(new SerialRange(1, 70)))), fact.passedOn());
        assertEquals(List.of(new SerialRange(71, 100)), fact.free());
        assertTrue(court.block(70).bears(Encumbrance.Kind.COURT_FREEZE, other));
        assertTrue(court.block(100).isFree(Founding.DAY));
        assertEquals(Freeze.Status.RELEASED, court.status("f1"));
        assertTrue(court.market.find(FreezeLine.key(STEEL, CEA)).isEmpty());
        assertEquals(List.of(), court.broken());
    }

    @Test
    void whatWaitsFallsAwayBeforeWhatIsBound() {
        court.freeze("f1", 130);
        court.carryOut(new ReleaseFreeze(
                new ActId("r1"), STEEL, CEA, Courtroom.of("f1"), new Quantity(20), ORDER, BulkDraws.none()));
        assertEquals(100, court.freeze("f1").frozen());
        assertEquals(10, court.freeze("f1").waiting());
        court.carryOut(court.release("r2", "f1", 50));
        assertEquals(60, court.freeze("f1").frozen());
        assertEquals(0, court.freeze("f1").waiting());
        assertEquals(70, court.freeze("f1").released());
        assertTrue(court.block(40).isFree(Founding.DAY));
        assertEquals(List.of(), court.broken());
    }

    @Test
    void whatAnHeirHasMeanwhileGoesFreeAndIsNobodysInLine() {
        court.freeze("f1", 100);
        court.freezeByOther("f1", 70);
        UnitBlock block = court.block(100);
        court.market.ledger().remove("owner/steel/CEA-2024/0000000000000100");
        court.market.put(Blocks.putting(block.ownedBy(POWER, block.subLedger()).boundBy(block.encumbrances())));
        FreezeReleased fact = (FreezeReleased) court.carryOut(new ReleaseFreeze(
                new ActId("r"),
                STEEL,
                CEA,
                Courtroom.of("f1"),
                new Quantity(100),
                ORDER,
                new BulkDraws(List.of(new Draw(100, 100)))));
        assertEquals(List.of(), fact.passedOn());
        assertEquals(List.of(new SerialRange(1, 100)), fact.free());
        assertEquals(List.of(), court.broken());
    }

    private ReleaseFreeze drawing(Draw draw) {
        return new ReleaseFreeze(
                new ActId("r"), STEEL, CEA, Courtroom.of("f1"), new Quantity(40), ORDER, new BulkDraws(List.of(draw)));
    }
}
