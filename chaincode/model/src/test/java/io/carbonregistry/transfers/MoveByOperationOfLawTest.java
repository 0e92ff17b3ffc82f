package io.carbonregistry.transfers;

import static io.carbonregistry.transfers.Parties.CEA;
import static io.carbonregistry.transfers.Parties.POWER;
import static io.carbonregistry.transfers.Parties.STEEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.units.Quantity;
import org.junit.jupiter.api.Test;

/** Rules in their order of precedence, and then what binds the units. */
class MoveByOperationOfLawTest {

    private final Parties parties = new Parties();

    @Test
    void refusesInOrderOfPrecedence() {
        parties.stand(POWER, Standing.CLOSED);
        refused(move(STEEL, 40), Reason.SAME_ACCOUNT);
        refused(move(POWER, 40), Reason.ACCOUNT_NOT_OPEN);
        parties.stand(POWER, Standing.OPEN);
        refused(move(POWER, 101), Reason.DRAWS_DIFFER);
    }

    @Test
    void takesWhatBindsTheUnitsAlongEvenOutOfAFrozenAccount() {
        parties.bind(100, Encumbrance.Kind.PLEDGE);
        parties.bind(100, Encumbrance.Kind.COURT_FREEZE);
        parties.stand(STEEL, Standing.FROZEN);
        grant(move(POWER, 40));
        assertEquals(POWER, parties.block(40).owner());
        assertEquals(2, parties.block(40).encumbrances().size());
        assertEquals(2, parties.block(100).encumbrances().size());
    }

    private void grant(MoveByOperationOfLaw move) {
        parties.market.grant(Founding.CLERK, Founding.MINISTER, move, Founding.REGISTRAR);
    }

    private void refused(MoveByOperationOfLaw move, Reason reason) {
        parties.refused(Founding.CLERK, move, reason);
    }

    private MoveByOperationOfLaw move(AccountId to, long quantity) {
        return new MoveByOperationOfLaw(
                new ActId("m1"),
                STEEL,
                to,
                CEA,
                new Quantity(quantity),
                LawfulGround.MERGER,
                "Approval 7/2026",
                parties.draws(STEEL, quantity));
    }
}
