package io.carbonregistry.approvals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.SetLimits;
import io.carbonregistry.audit.GetAct;
import io.carbonregistry.audit.ListActs;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.OpenDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pending acts: how they are declined, withdrawn, cleared, voided and seen. */
class PendingActsTest {

    private static final AccountId STEEL = new AccountId("steel");
    private static final Signer ASKS = Holders.initiator("steel");
    private static final Signer SIGNS = Holders.approver("steel");
    private static final Signer STRANGER = Holders.approver("power");
    private static final Grounds BECAUSE = new Grounds("not ours");
    private static final SetLimits LIMITS = new SetLimits(new ActId("l1"), STEEL, 1, 2);
    private static final ActRef PENDING = new ActRef(STEEL.actor(), LIMITS.id());
    private static final LocalDate DAY = Founding.DAY;

    private final Market market = Founding.market();

    @BeforeEach
    void aPendingAct() {
        Holders.open(market, "steel");
        Holders.open(market, "power");
        market.grant(ASKS, LIMITS);
    }

    @Test
    void whoeverCouldApproveDeclines() {
        DeclineAct decline = new DeclineAct(PENDING, LIMITS, BECAUSE);
        market.refuse(Founding.CLERK, decline, Reason.ROLE_NOT_ALLOWED);
        market.refuse(STRANGER, decline, Reason.NOT_REPRESENTED);
        market.refuse(ASKS, decline, Reason.NOT_REPRESENTED);
        ActRef unknown = new ActRef(STEEL.actor(), new ActId("l2"));
        market.refuse(SIGNS, new DeclineAct(unknown, LIMITS, BECAUSE), Reason.NOT_FOUND);
        SetLimits other = new SetLimits(LIMITS.id(), STEEL, 3, 4);
        market.refuse(SIGNS, new DeclineAct(PENDING, other, BECAUSE), Reason.ID_TAKEN);
        market.refuse(SIGNS, new ApproveAct(PENDING, other), Reason.ID_TAKEN);
        assertEquals(
                new ActEnded(PENDING, PENDING, Act.Status.DECLINED, Optional.of(BECAUSE), DAY),
                market.grant(SIGNS, decline));
        ended(PENDING, Act.Status.DECLINED, SIGNS);
        market.refuse(SIGNS, decline, Reason.ACT_VOID);
        market.refuse(SIGNS, new ApproveAct(PENDING, LIMITS), Reason.ACT_VOID);
        market.refuse(ASKS, LIMITS, Reason.ACT_VOID);
    }

    @Test
    void theInitiatorsSideWithdraws() {
        WithdrawAct withdraw = new WithdrawAct(new ActId("w1"), PENDING);
        market.refuse(STRANGER, withdraw, Reason.NOT_REPRESENTED);
        market.refuse(SIGNS, withdraw, Reason.NOT_REPRESENTED);
        market.refuse(
                ASKS, new WithdrawAct(withdraw.id(), new ActRef(STEEL.actor(), new ActId("l2"))), Reason.NOT_FOUND);
        market.refuse(ASKS, new WithdrawAct(LIMITS.id(), PENDING), Reason.ID_TAKEN);
        assertEquals(
                new ActEnded(
                        new ActRef(STEEL.actor(), withdraw.id()), PENDING, Act.Status.WITHDRAWN, Optional.empty(), DAY),
                market.grant(ASKS, withdraw));
        ended(PENDING, Act.Status.WITHDRAWN, ASKS);
        market.refuse(ASKS, new WithdrawAct(new ActId("w2"), PENDING), Reason.ACT_VOID);
    }

    @Test
    void theRegistrarClearsAnybodysPendingActEvenPastItsDay() {
        ClearAct clear = new ClearAct(new ActId("c1"), PENDING, BECAUSE);
        market.refuse(Founding.MINISTER, clear, Reason.ROLE_NOT_ALLOWED);
        market.grant(Founding.CLERK, new OpenDay(new ActId("d1"), DAY.plusDays(8)));
        assertEquals(
                new ActEnded(
                        new ActRef(Founding.REGISTRAR, clear.id()),
                        PENDING,
                        Act.Status.VOID,
                        Optional.of(BECAUSE),
                        DAY.plusDays(8)),
                market.grant(Founding.CLERK, clear));
        ended(PENDING, Act.Status.VOID, Founding.CLERK);
        ActRef done = new ActRef(Founding.REGISTRAR, new ActId("open-steel"));
        market.refuse(Founding.CLERK, new ClearAct(new ActId("c2"), done, BECAUSE), Reason.ALREADY_DONE);
    }

    @Test
    void anActThatWasSentAndNeverSeenIsEndedForEver() {
        ActRef unseen = new ActRef(STEEL.actor(), new ActId("l2"));
        VoidAct voided = new VoidAct(new ActId("v1"), unseen);
        market.refuse(STRANGER, voided, Reason.NOT_REPRESENTED);
        market.refuse(ASKS, new VoidAct(unseen.id(), unseen), Reason.ID_TAKEN);
        ActRef done = new ActRef(Founding.REGISTRAR, new ActId("open-steel"));
        market.refuse(Founding.CLERK, new VoidAct(voided.id(), done), Reason.ALREADY_DONE);
        assertEquals(
                new ActEnded(new ActRef(STEEL.actor(), voided.id()), unseen, Act.Status.VOID, Optional.empty(), DAY),
                market.grant(ASKS, voided));
        ended(unseen, Act.Status.VOID, ASKS);
        market.refuse(ASKS, new SetLimits(unseen.id(), STEEL, 1, 2), Reason.ID_TAKEN);
        market.grant(ASKS, new VoidAct(new ActId("v2"), PENDING));
        market.refuse(SIGNS, new ApproveAct(PENDING, LIMITS), Reason.ACT_VOID);
    }

    @Test
    void itsOwnPeopleAndTheAuthoritiesSeeActs() {
        market.grant(ASKS, new VoidAct(new ActId("v1"), new ActRef(STEEL.actor(), new ActId("l2"))));
        ListPending pending = new ListPending(STEEL.actor(), Optional.empty());
        assertEquals(List.of("l1"), ids(market.answer(SIGNS, pending, ActPage.class)));
        ListActs all = new ListActs(STEEL.actor(), Optional.of(new ActId("l1")));
        assertEquals(List.of("l2", "v1"), ids(market.answer(Founding.CLERK, all, ActPage.class)));
        assertEquals(
                Act.Status.PENDING,
                market.answer(ASKS, new GetAct(PENDING), Act.class).status());
        market.unanswered(STRANGER, new GetAct(PENDING), Reason.NOT_REPRESENTED);
        market.unanswered(STRANGER, pending, Reason.NOT_REPRESENTED);
        market.unanswered(STRANGER, all, Reason.NOT_REPRESENTED);
        market.unanswered(ASKS, new GetAct(new ActRef(STEEL.actor(), new ActId("none"))), Reason.NOT_FOUND);
    }

    @Test
    void actsComeAPageAtATime() {
        for (int i = 0; i < 100; i++) {
            market.grant(ASKS, new SetLimits(new ActId("m" + i), STEEL, i, i));
        }
        ActPage first = market.answer(ASKS, new ListPending(STEEL.actor(), Optional.empty()), ActPage.class);
        assertEquals(100, first.acts().size());
        ActPage second = market.answer(ASKS, new ListPending(STEEL.actor(), first.next()), ActPage.class);
        assertEquals(List.of("m99"), ids(second));
        assertEquals(Optional.empty(), second.next());
    }

    private void ended(ActRef act, Act.Status how, Signer by) {
        Act stands = market.find(Act.key(act)).orElseThrow();
        assertEquals(how, stands.status());
        assertEquals(Optional.of(by.person()), stands.approver());
        assertEquals(Optional.empty(), stands.pending());
    }

    private static List<String> ids(ActPage page) {
        return page.acts().stream().map(act -> act.act().id().value()).toList();
    }
}
