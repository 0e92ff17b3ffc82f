package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.CEA;
import static io.carbonregistry.freezes.Courtroom.ORDER;
import static io.carbonregistry.freezes.Courtroom.STEEL;
import static io.carbonregistry.freezes.Courtroom.YEAR_LATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules in their order of precedence; then what is there is bound, and the rest waits in line. */
class FreezeUnitsTest {

    private final Courtroom court = new Courtroom();

    @Test
    void refusesInOrderOfPrecedence() {
        court.freeze("first", 40);
        Holders.stand(court.market, STEEL, Standing.CLOSED);
        crowd();
        court.refused(frozen(Founding.DAY), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(court.market, STEEL, Standing.FROZEN);
        court.refused(frozen(Founding.DAY), Reason.TIME_ORDER);
        court.refused(frozen(Founding.DAY.plusYears(3).plusDays(1)), Reason.FREEZE_TOO_LONG);
        court.refused(frozen(Founding.DAY.plusYears(3)), Reason.TOO_MANY);
        court.market.put(Changes.none().put(FreezeLine.key(STEEL, CEA), new FreezeLine(STEEL, CEA, List.of())));
        court.refused(order(new Draw(77, 1)), Reason.BLOCK_MOVED);
        court.refused(order(new Draw(40, 40)), Reason.JUDICIALLY_FROZEN);
        court.market.refuse(Holders.initiator("steel"), court.order("f", 1, YEAR_LATER), Reason.ROLE_NOT_ALLOWED);
    }

    @Test
    void freezesWhatIsThereAndTheRestWaits() {
        UnitsFrozen fact = court.freeze("f1", 130);
        assertEquals(
                List.of(new Passed(Courtroom.of("f1"), new Quantity(100), List.of(new SerialRange(1, 100)))),
                fact.bound());
        assertEquals(30, fact.waiting());
        assertEquals(List.of(court.freeze("f1").encumbrance()), court.block(100).encumbrances());
        assertEquals(Freeze.Status.FROZEN, court.status("f1"));
        assertEquals(List.of(Courtroom.of("f1")), line());
        assertEquals(List.of(), court.broken());
    }

    @Test
    void takesFromTheHeadAndLeavesTheRestFree() {
        court.freeze("f1", 40);
        assertEquals(40, court.block(40).range().size());
        assertTrue(court.block(100).isFree(Founding.DAY));
        assertEquals(0, court.freeze("f1").waiting());
        assertTrue(court.market.find(FreezeLine.key(STEEL, CEA)).isEmpty());
    }

    @Test
    void whoWaitsInFrontIsServedBeforeWhoComes() {
        court.freeze("f1", 130);
        Holders.place(court.market, STEEL, CEA, 101, 150);
        UnitsFrozen second = court.freezeByOther("f1", 60);
        ActRef other = new ActRef(Courtroom.OTHER_COURT, new ActId("f1"));
        assertEquals(
                List.of(
                        new Passed(Courtroom.of("f1"), new Quantity(30), List.of(new SerialRange(101, 130))),
                        new Passed(other, new Quantity(20), List.of(new SerialRange(131, 150)))),
                second.bound());
        assertEquals(40, second.waiting());
        assertEquals(130, court.freeze("f1").frozen());
        assertEquals(List.of(other), line());
        assertEquals(List.of(), court.broken());
    }

    @Test
    void aPledgeStaysUnderAFreeze() {
        UnitBlock block = court.block(100);
        Encumbrance pledge = Encumbrance.by(Encumbrance.Kind.PLEDGE, block.act());
        court.market.put(Changes.none().put(block.key(), block.bind(pledge)));
        court.freeze("f1", 100);
        assertEquals(
                List.of(court.freeze("f1").encumbrance(), pledge),
                court.block(100).encumbrances());
        court.carryOut(court.release("r", "f1", 100));
        assertEquals(List.of(pledge), court.block(100).encumbrances());
    }

    private List<ActRef> line() {
        return court.market.find(FreezeLine.key(STEEL, CEA)).orElseThrow().freezes();
    }

    private FreezeUnits frozen(LocalDate until) {
        return court.order("f", 10, until);
    }

    private FreezeUnits order(Draw draw) {
        return new FreezeUnits(
                new ActId("f"), STEEL, CEA, new Quantity(10), ORDER, YEAR_LATER, new BulkDraws(List.of(draw)));
    }

    /** As many in line as there may be. */
    private void crowd() {
        List<ActRef> line = IntStream.range(0, FreezeLine.MOST)
                .mapToObj(number -> Courtroom.of("w" + number))
                .toList();
        line.forEach(act -> {
            Freeze one = Freeze.ordered(court.order(act.id().value(), 10, YEAR_LATER), act);
            court.market.put(Changes.none().put(one.key(), one));
        });
        court.market.put(Changes.none().put(FreezeLine.key(STEEL, CEA), new FreezeLine(STEEL, CEA, line)));
    }
}
