package io.carbonregistry.freezes;

import static io.carbonregistry.freezes.Courtroom.CEA;
import static io.carbonregistry.freezes.Courtroom.ORDER;
import static io.carbonregistry.freezes.Courtroom.OTHER_JUDGE;
import static io.carbonregistry.freezes.Courtroom.PERSON;
import static io.carbonregistry.freezes.Courtroom.POWER;
import static io.carbonregistry.freezes.Courtroom.STEEL;
import static io.carbonregistry.freezes.Courtroom.YEAR_LATER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules in their order of precedence; then the units are the other's, and the public is told once. */
class DeductUnitsTest {

    private final Courtroom court = new Courtroom();

    @Test
    void refusesInOrderOfPrecedence() {
        court.freeze("f1", 60);
        pledge(60);
        court.market.refuse(OTHER_JUDGE, court.deduct("d", "f1", POWER, 70), Reason.NOT_THE_COURT);
        court.open(YEAR_LATER);
        court.refused(court.deduct("d", "f1", POWER, 70), Reason.WRONG_STATE);
        court.open(Founding.DAY);
        court.refused(deduct(STEEL, 70, Founding.DAY.plusDays(1), new Draw(60, 60)), Reason.NO_EFFECTIVE_JUDGMENT);
        court.refused(deduct(STEEL, 70, Founding.DAY, new Draw(60, 60)), Reason.SAME_ACCOUNT);
        Holders.stand(court.market, POWER, Standing.CLOSED);
        court.refused(court.deduct("d", "f1", POWER, 70), Reason.ACCOUNT_NOT_OPEN);
        court.refused(court.deduct("d", "f1", PERSON, 70), Reason.MAY_NOT_HOLD);
        Holders.stand(court.market, POWER, Standing.RESTRICTED);
        court.refused(court.deduct("d", "f1", POWER, 70), Reason.MORE_THAN_FROZEN);
        court.refused(deduct(POWER, 40, Founding.DAY, new Draw(100, 40)), Reason.BLOCK_MOVED);
        court.refused(deduct(POWER, 40, Founding.DAY, new Draw(60, 39)), Reason.ENCUMBERED);
        UnitBlock block = court.block(60);
        court.market.put(Changes.none().put(block.key(), block.without(one -> one.kind() == Encumbrance.Kind.PLEDGE)));
        court.refused(deduct(POWER, 40, Founding.DAY, new Draw(60, 39)), Reason.DRAWS_DIFFER);
    }

    @Test
    void theUnitsAreTheOthersEvenOutOfAFrozenAccount() {
        court.freeze("f1", 60);
        Holders.stand(court.market, STEEL, Standing.FROZEN);
        UnitsDeducted fact = (UnitsDeducted) court.carryOut(court.deduct("d", "f1", POWER, 40));
        assertEquals(List.of(new SerialRange(1, 40)), fact.ranges());
        assertEquals(POWER, court.block(40).owner());
        assertTrue(court.block(40).isFree(Founding.DAY));
        assertEquals(20, court.freeze("f1").frozen());
        assertEquals(40, court.freeze("f1").deducted());
        court.carryOut(court.deduct("d2", "f1", POWER, 20));
        assertEquals(Freeze.Status.DEDUCTED, court.status("f1"));
        assertEquals(List.of(), court.broken());
    }

    @Test
    void isAnnouncedOnce() {
        court.freeze("f1", 60);
        court.carryOut(court.deduct("d", "f1", POWER, 40));
        court.market.refuse(
                Founding.CLERK,
                new AnnounceDeduction(new ActId("a"), Courtroom.of("f1"), Courtroom.of("x"), ORDER),
                Reason.NOT_FOUND);
        court.market.grant(Founding.CLERK, announce("a1"));
        court.market.refuse(Founding.CLERK, announce("a2"), Reason.WRONG_STATE);
        FreezeDetails details =
                court.market.answer(Founding.JUDGE, new GetFreeze(STEEL, CEA, Courtroom.of("f1")), FreezeDetails.class);
        assertEquals(
                ORDER, details.deductions().get(0).announced().orElseThrow().document());
        assertEquals(Optional.empty(), details.place());
    }

    private static AnnounceDeduction announce(String id) {
        return new AnnounceDeduction(new ActId(id), Courtroom.of("f1"), Courtroom.of("d"), ORDER);
    }

    private DeductUnits deduct(AccountId to, long quantity, LocalDate effective, Draw draw) {
        return new DeductUnits(
                new ActId("d"),
                STEEL,
                CEA,
                Courtroom.of("f1"),
                new Quantity(quantity),
                to,
                new Judgment(ORDER, effective),
                new BulkDraws(List.of(draw)));
    }

    private void pledge(long last) {
        UnitBlock block = court.block(last);
        court.market.put(
                Changes.none().put(block.key(), block.bind(Encumbrance.by(Encumbrance.Kind.PLEDGE, block.act()))));
    }
}
