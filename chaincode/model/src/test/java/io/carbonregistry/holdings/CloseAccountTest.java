package io.carbonregistry.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.Engagement;
import io.carbonregistry.accounts.HolderAccount;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of closing an account, in their order of precedence, and then the end of it. */
class CloseAccountTest {

    private static final AccountId STEEL = new AccountId("steel");
    private static final UnitClass CEA = new UnitClass("CEA-2024");
    private static final CloseAccount CLOSE = new CloseAccount(new ActId("c1"), STEEL, new Grounds("merged"));

    private final Market market = Founding.market();

    @BeforeEach
    void anAccountAndOneWhoseNameGoesOn() {
        Holders.open(market, "steel");
        Holders.open(market, "steel-2");
        Holders.place(market, new AccountId("steel-2"), CEA, 1, 10);
    }

    @Test
    void refusesInOrderOfPrecedence() {
        market.refuse(Holders.initiator("steel"), CLOSE, Reason.ROLE_NOT_ALLOWED);
        market.refuse(
                Founding.CLERK, new CloseAccount(CLOSE.id(), new AccountId("none"), CLOSE.because()), Reason.NOT_FOUND);
        Holders.place(market, STEEL, CEA, 11, 40);
        Holders.stand(market, STEEL, AccountStanding.Standing.FROZEN);
        market.refuse(Founding.CLERK, CLOSE, Reason.ACCOUNT_NOT_OPEN);
        assertEquals(List.of(Reason.ACCOUNT_NOT_OPEN, Reason.ACCOUNT_NOT_EMPTY), market.dryRun(Founding.CLERK, CLOSE));
        Holders.stand(market, STEEL, AccountStanding.Standing.RESTRICTED);
        assertEquals(
                "30",
                market.refuse(Founding.CLERK, CLOSE, Reason.ACCOUNT_NOT_EMPTY)
                        .details()
                        .get("tonnes"));
    }

    @Test
    void whoeverIsEngagedStays() {
        ActRef loan = new ActRef(new AccountId("steel-2").actor(), new ActId("loan"));
        market.put(Engagement.begun(loan, List.of(STEEL.actor())));
        assertEquals(
                "steel-2/loan",
                market.refuse(Founding.CLERK, CLOSE, Reason.ACCOUNT_ENGAGED)
                        .details()
                        .get("act"));
    }

    @Test
    void closesForEverAndFreesTheHolder() {
        assertEquals(
                new AccountClosed(new ActRef(Founding.REGISTRAR, CLOSE.id()), STEEL, CLOSE.because(), Founding.DAY),
                market.grant(Founding.CLERK, Founding.CHIEF, CLOSE, Founding.REGISTRAR));
        assertEquals(
                AccountStanding.Standing.CLOSED,
                market.find(AccountStanding.key(STEEL)).orElseThrow().standing());
        assertEquals(Optional.empty(), market.find(HolderAccount.key("steel")));
        market.refuse(
                Founding.CLERK, new CloseAccount(new ActId("c2"), STEEL, CLOSE.because()), Reason.ACCOUNT_NOT_OPEN);
    }

    @Test
    void unitsThatComeInAfterTheProposalStopIt() {
        market.grant(Founding.CLERK, CLOSE);
        Holders.place(market, STEEL, CEA, 11, 40);
        market.refuse(
                Founding.CHIEF,
                new ApproveAct(new ActRef(Founding.REGISTRAR, CLOSE.id()), CLOSE),
                Reason.ACCOUNT_NOT_EMPTY);
    }
}
