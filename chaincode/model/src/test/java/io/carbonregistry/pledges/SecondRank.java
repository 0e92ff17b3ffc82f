package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.market.Founding;
import io.carbonregistry.units.Moment;
import java.util.List;
import java.util.Optional;

/** A pledge of another bank behind the one of a market, on the same units. */
final class SecondRank {

    static final ActRef SECOND = new ActRef(PledgeMarket.STEEL.actor(), new ActId("second"));

    private final PledgeMarket of;

    SecondRank(PledgeMarket of) {
        this.of = of;
    }

    Pledge pledge() {
        return of.pledge(SECOND);
    }

    /** Accepted, consented to by the first pledgee, and locked on the units that the first binds. */
    void lock() {
        accept();
        of.grant(consent());
        of.grant(locking());
    }

    /** Proposed, consented to by the holder, valued and accepted; the first pledgee has said nothing yet. */
    void accept() {
        of.grant(of.course.propose(
                SECOND.id(),
                of.course.terms(
                        PledgeMarket.POWER, Founding.OTHER_BANK, Optional.of(PledgeMarket.PLEDGE), PledgeActs.UNTIL)));
        of.grant(new ConsentToPledge(of.id(), PledgeMarket.POWER, SECOND, pledge().terms()));
        of.grant(Founding.OTHER_BANK, new ValuePledges(of.id(), of.day(), List.of(SECOND)));
        of.grant(Founding.OTHER_BANK, new AcceptPledge(of.id(), SECOND, pledge().terms()));
    }

    /** The first pledgee consents. */
    ConsentToRank consent() {
        return new ConsentToRank(of.id(), SECOND, pledge().terms());
    }

    LockPledge locking() {
        return new LockPledge(
                of.id(),
                SECOND,
                PledgeMarket.POWER,
                pledge().agreed().lines(),
                Optional.of(PledgeMarket.PLEDGE),
                of.acts.bearing());
    }

    /** More units for it, as agreed and moved. */
    void supplement(List<PledgeLine> adds) {
        ChangeTerms asked = PledgeActs.change(ChangeTerms.Kind.SUPPLEMENT, adds, List.of());
        of.grant(new ProposeChange(of.id(), Optional.of(PledgeMarket.POWER), SECOND, asked, ConfidedLoan.none()));
        Digest terms = pledge().change().orElseThrow().terms();
        of.grant(Founding.OTHER_BANK, new AcceptChange(of.id(), Optional.empty(), SECOND, terms));
        of.grant(new ExecuteChange(of.id(), SECOND, PledgeMarket.POWER, adds, List.of(), of.acts.free(adds)));
    }

    RecordNotice notice(String registered) {
        Notice notice = new Notice("N-2", new Moment(registered), PledgeActs.UNTIL, PledgeActs.PAPER, PledgeActs.PAPER);
        return new RecordNotice(of.id(), SECOND, notice);
    }
}
