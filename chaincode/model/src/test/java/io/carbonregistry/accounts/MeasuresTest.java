package io.carbonregistry.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Freezes and restrictions: each refused in order of precedence, then granted, and lifted by whoever imposed it. */
class MeasuresTest {

    private static final AccountId STEEL = new AccountId("steel");
    private static final AccountId BEIJING = new AccountId("beijing");
    private static final Grounds BECAUSE = new Grounds("decision 7");
    private static final FreezeAccount FREEZE = new FreezeAccount(new ActId("f1"), STEEL, BECAUSE);
    private static final RestrictAccount RESTRICT = new RestrictAccount(new ActId("r1"), STEEL, BECAUSE);
    private static final UnfreezeAccount UNFREEZE = new UnfreezeAccount(new ActId("u1"), STEEL, BECAUSE);
    private static final ReinstateAccount REINSTATE = new ReinstateAccount(new ActId("u2"), STEEL, BECAUSE);

    private final Market market = Founding.market();

    @BeforeEach
    void anAccount() {
        Holders.open(market, "steel");
    }

    @Test
    void refusesAFreezeInOrderOfPrecedence() {
        market.refuse(Founding.CLERK, FREEZE, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.HUBEI, new FreezeAccount(new ActId("f2"), BEIJING, BECAUSE), Reason.NOT_FOUND);
        AccountStanding steel = standing();
        Holders.open(market, "beijing");
        AccountStanding north = market.find(AccountStanding.key(BEIJING)).orElseThrow();
        market.put(Changes.none().put(AccountStanding.key(BEIJING), north.at(new Adcode("11"))));
        market.refuse(Founding.HUBEI, new FreezeAccount(new ActId("f2"), BEIJING, BECAUSE), Reason.WRONG_JURISDICTION);
        market.put(Changes.none().put(AccountStanding.key(STEEL), steel.now(Standing.CLOSED)));
        market.refuse(Founding.HUBEI, FREEZE, Reason.ACCOUNT_NOT_OPEN);
        market.put(Changes.none().put(AccountStanding.key(STEEL), steel));
        market.refuse(Founding.MINISTER, UNFREEZE, Reason.WRONG_STATE);
        market.grant(Founding.MINISTER, FREEZE);
        market.refuse(Founding.DEPUTY, new FreezeAccount(new ActId("f3"), STEEL, BECAUSE), Reason.WRONG_STATE);
    }

    @Test
    void oneOfficerFreezesAndTwoOfTheSameOfficeUnfreeze() {
        assertEquals(
                new AccountFrozen(new ActRef(Founding.PROVINCE, FREEZE.id()), STEEL, BECAUSE, Founding.DAY),
                market.grant(Founding.HUBEI, FREEZE));
        assertEquals(Standing.FROZEN, standing().standing());
        assertEquals(
                List.of(new Measure(Measure.Kind.FREEZE, Founding.PROVINCE, BECAUSE, Founding.DAY)),
                standing().measures());
        market.refuse(Founding.MINISTER, UNFREEZE, Reason.WRONG_STATE);
        market.grant(Founding.HUBEI, UNFREEZE);
        ActRef pending = new ActRef(Founding.PROVINCE, UNFREEZE.id());
        market.refuse(Founding.MINISTER, new ApproveAct(pending, UNFREEZE), Reason.NOT_REPRESENTED);
        market.grant(Founding.HUBEI_TWO, new ApproveAct(pending, UNFREEZE));
        assertEquals(Standing.OPEN, standing().standing());
    }

    @Test
    void liftingOneMeasureLeavesTheOthers() {
        market.refuse(Founding.TRADER, RESTRICT, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Founding.CLERK, REINSTATE, Reason.WRONG_STATE);
        assertEquals(
                new AccountRestricted(new ActRef(Founding.REGISTRAR, RESTRICT.id()), STEEL, BECAUSE, Founding.DAY),
                market.grant(Founding.CLERK, Founding.CHIEF, RESTRICT, Founding.REGISTRAR));
        assertEquals(Standing.RESTRICTED, standing().standing());
        market.grant(Founding.MINISTER, FREEZE);
        market.grant(Founding.HUBEI, FREEZE);
        market.grant(Founding.MINISTER, Founding.DEPUTY, UNFREEZE, Founding.NATION);
        assertEquals(Standing.FROZEN, standing().standing());
        assertEquals(
                new AccountUnfrozen(new ActRef(Founding.PROVINCE, UNFREEZE.id()), STEEL, BECAUSE, Founding.DAY),
                market.grant(Founding.HUBEI, Founding.HUBEI_TWO, UNFREEZE, Founding.PROVINCE));
        assertEquals(Standing.RESTRICTED, standing().standing());
        assertEquals(
                new AccountReinstated(new ActRef(Founding.REGISTRAR, REINSTATE.id()), STEEL, BECAUSE, Founding.DAY),
                market.grant(Founding.CLERK, Founding.CHIEF, REINSTATE, Founding.REGISTRAR));
        assertEquals(Standing.OPEN, standing().standing());
    }

    private AccountStanding standing() {
        return market.find(AccountStanding.key(STEEL)).orElseThrow();
    }
}
