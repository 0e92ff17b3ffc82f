package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.market.Founding;
import io.carbonregistry.units.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The acts on the one pledge of a market until it is let go, as its party would ask for them now. */
final class CourseActs extends PledgeDrawing {

    CourseActs(PledgeMarket of) {
        super(of);
    }

    /** Somebody else's units for a debt that runs for two hundred days. */
    PledgeTerms terms() {
        return terms(PledgeMarket.POWER, Founding.BANK, Optional.empty(), UNTIL);
    }

    PledgeTerms terms(AccountId pledgor, Actor bank, Optional<ActRef> behind, LocalDate debtUntil) {
        return new PledgeTerms(
                PledgeMarket.STEEL,
                pledgor,
                bank,
                PledgeTerms.Kind.ORDINARY,
                behind,
                List.of(line(PledgeMarket.CEA, 200)),
                PledgeMarket.DAY.plusDays(20),
                debtUntil,
                5,
                PAPER,
                LENT.root());
    }

    ProposePledge propose(ActId id, PledgeTerms terms) {
        return new ProposePledge(id, terms, new ConfidedLoan(Optional.of(LENT)));
    }

    ConsentToPledge consent() {
        return new ConsentToPledge(
                of.id(), PledgeMarket.POWER, PLEDGE, of.pledge().terms());
    }

    ConsentToRank consentToRank() {
        return new ConsentToRank(of.id(), PLEDGE, of.pledge().terms());
    }

    WithdrawPledge withdraw() {
        return new WithdrawPledge(of.id(), PledgeMarket.STEEL, PLEDGE);
    }

    AcceptPledge accept() {
        return new AcceptPledge(of.id(), PLEDGE, of.pledge().terms());
    }

    RejectPledge reject() {
        return new RejectPledge(of.id(), PLEDGE);
    }

    ValuePledges value() {
        return new ValuePledges(of.id(), of.day(), List.of(PLEDGE));
    }

    LockPledge lock() {
        return new LockPledge(
                of.id(), PLEDGE, PledgeMarket.POWER, of.pledge().agreed().lines(), Optional.empty(), free(200));
    }

    UnlockPledge unlock() {
        return new UnlockPledge(of.id(), PLEDGE, PledgeMarket.POWER, lines(), bearing());
    }

    RecordNotice notice() {
        return notice(UNTIL);
    }

    RecordNotice notice(LocalDate expires) {
        return new RecordNotice(
                of.id(), PLEDGE, new Notice("N-1", new Moment("2026-03-02T03:00:00Z"), expires, PAPER, PAPER));
    }

    ExtendNotice extend(LocalDate expires) {
        return new ExtendNotice(of.id(), PLEDGE, expires, PAPER);
    }

    AmendNotice amend() {
        return new AmendNotice(of.id(), PLEDGE, PAPER);
    }

    RecordNoticeCancelled cancelled() {
        return new RecordNoticeCancelled(of.id(), PLEDGE, PAPER);
    }

    RecordBalance balance(long fen) {
        Sum sum = new Sum(SEED, fen);
        return new RecordBalance(of.id(), PLEDGE, sum.root(), new ConfidedSum(Optional.of(sum)));
    }

    RequestRelease askRelease() {
        return new RequestRelease(of.id(), PledgeMarket.STEEL, PLEDGE);
    }

    ReleasePledge release() {
        return new ReleasePledge(of.id(), PLEDGE, PledgeMarket.POWER, lines(), bearing());
    }

    OrderRelease order() {
        return new OrderRelease(of.id(), PLEDGE, PledgeMarket.POWER, lines(), PAPER, bearing());
    }

    RebindPledge rebind() {
        return new RebindPledge(of.id(), PLEDGE, PledgeMarket.POWER, lines(), bearing());
    }

    ReturnUnits giveBack() {
        return new ReturnUnits(of.id(), PLEDGE, PledgeMarket.POWER, lines(), bearing());
    }
}
