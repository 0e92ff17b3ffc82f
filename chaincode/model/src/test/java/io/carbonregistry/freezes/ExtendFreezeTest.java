package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.CEA;
import static io.carbonregistry.freezes.Courtroom.ORDER;
import static io.carbonregistry.freezes.Courtroom.OTHER_JUDGE;
import static io.carbonregistry.freezes.Courtroom.STEEL;
import static io.carbonregistry.freezes.Courtroom.YEAR_LATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules in their order of precedence; then the freeze and all that bears it bind for longer. */
class ExtendFreezeTest {

    private static final LocalDate LATER = YEAR_LATER.plusYears(1);

    private final Courtroom court = new Courtroom();

    @Test
    void refusesInOrderOfPrecedence() {
        court.freeze("f1", 60);
        court.market.refuse(OTHER_JUDGE, court.extend("e", "f1", YEAR_LATER), Reason.NOT_THE_COURT);
        court.open(YEAR_LATER);
        court.refused(court.extend("e", "f1", YEAR_LATER), Reason.WRONG_STATE);
        court.open(Founding.DAY);
        court.refused(court.extend("e", "f1", YEAR_LATER), Reason.TIME_ORDER);
        court.refused(court.extend("e", "f1", Founding.DAY.plusYears(3).plusDays(1)), Reason.FREEZE_TOO_LONG);
        court.refused(drawing(new Draw(100, 40)), Reason.BLOCK_MOVED);
        court.refused(drawing(new Draw(60, 59)), Reason.DRAWS_DIFFER);
    }

    @Test
    void bindsForLonger() {
        court.freeze("f1", 60);
        court.carryOut(court.extend("e", "f1", LATER));
        assertEquals(Freeze.Status.EXTENDED, court.status("f1"));
        court.open(YEAR_LATER);
        assertFalse(court.block(60).isFree(YEAR_LATER));
        assertEquals(List.of(), court.broken());
    }

    @Test
    void whoWaitsKeepsItsPlace() {
        court.freeze("f1", 100);
        court.freeze("f2", 10);
        court.freeze("f3", 10);
        court.carryOut(court.extend("e", "f2", LATER));
        assertEquals(
                List.of(Courtroom.of("f2"), Courtroom.of("f3")),
                court.market.find(FreezeLine.key(STEEL, CEA)).orElseThrow().freezes());
        assertEquals(Freeze.Status.WAITING, court.status("f2"));
    }

    private ExtendFreeze drawing(Draw draw) {
        return new ExtendFreeze(
                new ActId("e"), STEEL, CEA, Courtroom.of("f1"), ORDER, LATER, new BulkDraws(List.of(draw)));
    }
}
