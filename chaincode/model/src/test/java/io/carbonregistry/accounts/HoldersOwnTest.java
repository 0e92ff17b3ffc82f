package io.carbonregistry.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a holder sets for itself, and what the Registrar keeps of it: each refused in order of precedence, then granted. */
class HoldersOwnTest {

    private static final AccountId STEEL = new AccountId("steel");
    private static final AccountId POWER = new AccountId("power");
    private static final Signer ASKS = Holders.initiator("steel");
    private static final Signer SIGNS = Holders.approver("steel");
    private static final LocalDate DAY = Founding.DAY;
    private static final LocalDate FRIDAY = DAY.plusDays(4);

    private final Market market = Founding.market();

    @BeforeEach
    void twoAccounts() {
        Holders.open(market, "steel");
        Holders.open(market, "power");
    }

    @Test
    void distrustCountsAtOnceAndTakesOneSignature() {
        DistrustCounterparty distrust = new DistrustCounterparty(new ActId("d1"), STEEL, POWER);
        market.refuse(Founding.CLERK, distrust, Reason.ROLE_NOT_ALLOWED);
        market.refuse(Holders.initiator("power"), distrust, Reason.NOT_REPRESENTED);
        market.refuse(ASKS, distrust, Reason.NOT_TRUSTED);
        market.grant(ASKS, SIGNS, new TrustCounterparty(new ActId("t1"), STEEL, POWER), STEEL.actor());
        assertEquals(
                new CounterpartyDistrusted(new ActRef(STEEL.actor(), distrust.id()), STEEL, POWER, DAY),
                market.grant(ASKS, distrust));
        assertEquals(
                List.of(),
                market.find(TrustedCounterparties.key(STEEL)).orElseThrow().trusted());
    }

    @Test
    void lowerLimitsCountAtOnceAndHigherOnesAfterTheDelay() {
        assertThrows(RefusedException.class, () -> limits("l0", -1, 5));
        market.refuse(Founding.CLERK, limits("l1", 10, 20), Reason.ROLE_NOT_ALLOWED);
        Holders.stand(market, STEEL, AccountStanding.Standing.CLOSED);
        market.refuse(ASKS, limits("l1", 10, 20), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(market, STEEL, AccountStanding.Standing.OPEN);
        assertEquals(limits(10, 20, Optional.empty()), set(limits("l1", 10, 20)));
        Limits mixed = set(limits("l2", 30, 15));
        assertEquals(limits(10, 15, Optional.of(new Limits.Raise(FRIDAY, 30, 15, Optional.empty()))), mixed);
        assertEquals(10, mixed.on(FRIDAY.minusDays(1)).tonnesPerAct());
        assertEquals(limits(30, 15, Optional.empty()), mixed.on(FRIDAY));
        assertEquals(limits(10, 12, Optional.empty()), set(limits("l3", 10, 12)));
    }

    @Test
    void detailsChangeButNeverTheHolder() {
        market.refuse(ASKS, details("steel"), Reason.ROLE_NOT_ALLOWED);
        Holders.stand(market, STEEL, AccountStanding.Standing.CLOSED);
        market.refuse(Founding.CLERK, details("power"), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(market, STEEL, AccountStanding.Standing.FROZEN);
        market.refuse(Founding.CLERK, details("power"), Reason.HOLDER_MISMATCH);
        ChangeHolderDetails change = details("steel");
        assertEquals(
                new HolderDetailsChanged(
                        new ActRef(Founding.REGISTRAR, change.id()),
                        STEEL,
                        change.holder(),
                        new Adcode("11"),
                        change.because(),
                        DAY),
                market.grant(Founding.CLERK, Founding.CHIEF, change, Founding.REGISTRAR));
        assertEquals(
                change.holder(), market.find(Account.key(STEEL)).orElseThrow().holder());
        AccountStanding standing = market.find(AccountStanding.key(STEEL)).orElseThrow();
        assertEquals(new Adcode("11"), standing.adcode());
        assertEquals(AccountStanding.Standing.FROZEN, standing.standing());
    }

    @Test
    void itsOwnPeopleAndTheAuthoritiesSeeAnAccount() {
        set(limits("l1", 10, 20));
        AccountDetails shown = market.answer(SIGNS, new GetAccount(STEEL), AccountDetails.class);
        assertEquals(STEEL, shown.account().id());
        assertEquals(2, shown.representatives().size());
        assertEquals(10, shown.limits().orElseThrow().tonnesPerAct());
        assertEquals(shown, market.answer(Founding.HUBEI, new GetAccount(STEEL), AccountDetails.class));
        market.unanswered(Holders.initiator("power"), new GetAccount(STEEL), Reason.NOT_REPRESENTED);
        market.unanswered(Founding.CLERK, new GetAccount(new AccountId("none")), Reason.NOT_FOUND);
        market.unanswered(ASKS, new ListAccounts(Optional.empty()), Reason.ROLE_NOT_ALLOWED);
    }

    @Test
    void accountsAreListedAPageAtATime() {
        for (int i = 0; i < 99; i++) {
            AccountId id = new AccountId("n" + i);
            AccountStanding standing = market.find(AccountStanding.key(STEEL)).orElseThrow();
            market.put(Changes.none()
                    .put(
                            AccountStanding.key(id),
                            new AccountStanding(
                                    id, standing.type(), "n" + i, standing.adcode(), standing.standing(), List.of())));
        }
        AccountPage first = market.answer(Founding.CLERK, new ListAccounts(Optional.empty()), AccountPage.class);
        assertEquals(100, first.accounts().size());
        AccountPage second = market.answer(Founding.CLERK, new ListAccounts(first.next()), AccountPage.class);
        assertEquals(STEEL, second.accounts().get(0).account());
        assertEquals(Optional.empty(), second.next());
    }

    private static Limits limits(long perAct, long perDay, Optional<Limits.Raise> raise) {
        return new Limits(STEEL, perAct, perDay, raise, Optional.empty(), Optional.empty());
    }

    private Limits set(SetLimits limits) {
        return ((LimitsSet) market.grant(ASKS, SIGNS, limits, STEEL.actor())).limits();
    }

    private static SetLimits limits(String id, long perAct, long perDay) {
        return new SetLimits(new ActId(id), STEEL, perAct, perDay);
    }

    private static ChangeHolderDetails details(String holder) {
        return new ChangeHolderDetails(
                new ActId("n1"),
                STEEL,
                new Holder(holder, Optional.of("Steel Group")),
                new Adcode("11"),
                new Grounds("licence of 1 March"));
    }
}
