package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.CEA;
import static io.carbonregistry.freezes.Courtroom.ORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.End;
import io.carbonregistry.holdings.SerialFlag;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import io.carbonregistry.units.SerialRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules in their order of precedence; then the serials alone are marked, and anybody may see it by their number. */
class FlagSerialsTest {

    private static final List<SerialRange> STOLEN = List.of(new SerialRange(11, 20), new SerialRange(31, 40));
    private static final ActRef FLAG = Courtroom.of("flag");

    private final Courtroom court = new Courtroom();

    @Test
    void refusesInOrderOfPrecedence() {
        court.refused(flag("flag", STOLEN, new Draw(77, 1)), Reason.BLOCK_MOVED);
        court.refused(flag("flag", STOLEN, new Draw(100, 39)), Reason.DRAWS_DIFFER);
        court.refused(flag("flag", STOLEN, new Draw(100, 101)), Reason.BLOCK_MOVED);
        court.market.refuse(Founding.CLERK, flag("flag", STOLEN, new Draw(100, 100)), Reason.ROLE_NOT_ALLOWED);
    }

    @Test
    void theSerialsAloneAreMarkedAndOthersGoOn() {
        court.market.grant(Founding.JUDGE, flag("flag", STOLEN, new Draw(100, 100)));
        assertEquals(List.of(), court.block(10).said());
        assertEquals(
                List.of(new SerialFlag(SerialFlag.Kind.STOLEN, FLAG)),
                court.block(20).said());
        assertEquals(List.of(), court.block(30).said());
        assertEquals(
                List.of(new SerialFlag(SerialFlag.Kind.STOLEN, FLAG)),
                court.block(40).said());
        assertEquals(List.of(), court.block(100).said());
        assertTrue(court.block(40).isFree(Founding.DAY));
        assertEquals(5, court.blocks().count());
        assertEquals(List.of(), court.broken());
    }

    @Test
    void anybodySeesAMarkByTheNumberAndNothingElse() {
        court.market.grant(Founding.MINISTER, flag("flag", STOLEN, new Draw(100, 100)));
        Signer anybody = Holders.initiator("power");
        ActRef flag = new ActRef(Founding.NATION, new ActId("flag"));
        assertEquals(
                new SerialStanding(
                        CEA, 15, List.of(new SerialFlag(SerialFlag.Kind.STOLEN, flag)), Optional.empty(), Founding.DAY),
                answer(anybody, 15));
        assertEquals(List.of(), answer(anybody, 10).flags());
        assertEquals(List.of(), answer(anybody, 41).flags());
        UnitBlock block = court.block(20).ended(End.Kind.CANCELLED);
        court.market.put(Changes.none().put(block.key(), block));
        assertEquals(Optional.of(End.Kind.CANCELLED), answer(anybody, 20).ended());
        court.market.unanswered(anybody, new GetSerial(CEA, 101), Reason.NOT_FOUND);
    }

    @Test
    void onlyTheOfficeThatMarkedThemTakesItOff() {
        court.market.grant(Founding.JUDGE, flag("flag", STOLEN, new Draw(100, 100)));
        court.market.refuse(Founding.MINISTER, unflag(STOLEN, new Draw(20, 10)), Reason.NOT_THE_COURT);
        court.refused(unflag(STOLEN, new Draw(77, 1)), Reason.BLOCK_MOVED);
        court.refused(unflag(STOLEN, new Draw(20, 10)), Reason.DRAWS_DIFFER);
        court.refused(unflag(List.of(new SerialRange(5, 15)), new Draw(10, 10), new Draw(20, 10)), Reason.WRONG_STATE);
        court.market.grant(
                Founding.JUDGE,
                Founding.BAILIFF,
                unflag(List.of(new SerialRange(11, 15)), new Draw(20, 10)),
                Founding.COURT);
        assertEquals(List.of(), court.block(15).said());
        assertTrue(court.block(20).isFlagged(FLAG));
    }

    private SerialStanding answer(Signer anybody, long serial) {
        return court.market.answer(anybody, new GetSerial(CEA, serial), SerialStanding.class);
    }

    private static FlagSerials flag(String id, List<SerialRange> ranges, Draw... draws) {
        return new FlagSerials(
                new ActId(id), CEA, ranges, SerialFlag.Kind.STOLEN, ORDER, new BulkDraws(List.of(draws)));
    }

    private static UnflagSerials unflag(List<SerialRange> ranges, Draw... draws) {
        return new UnflagSerials(new ActId("off"), CEA, ranges, FLAG, ORDER, new BulkDraws(List.of(draws)));
    }
}
