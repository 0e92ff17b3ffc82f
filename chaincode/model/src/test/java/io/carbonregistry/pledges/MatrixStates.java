package io.carbonregistry.pledges;

import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.market.Founding;
import io.carbonregistry.units.SerialRange;
import java.util.List;
import java.util.Optional;

/** What must stand on the ledger beside a pledge, so that an act on it is granted if it may be asked for there at all. */
final class MatrixStates {

    private static final ActRef FIRST = new ActRef(PledgeMarket.STEEL.actor(), new ActId("first"));

    private MatrixStates() {}

    static Pledge unasked(Pledge pledge) {
        return new Pledge(
                pledge.id(),
                pledge.terms(),
                pledge.agreed(),
                pledge.status(),
                pledge.units(),
                List.of(),
                pledge.notice(),
                pledge.change(),
                pledge.objection(),
                pledge.assignedTo(),
                pledge.formerPledgees());
    }

    static PledgeMarket behind(PledgeMarket market) {
        Pledge now = market.pledge();
        Pledge first = new Pledge(
                FIRST,
                now.terms(),
                now.agreed(),
                PledgeStatus.PERFECTED,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        market.market.put(Changes.none().put(Pledge.key(FIRST), first));
        return market.but(pledge -> pledge.agreeing(
                market.course.terms(PledgeMarket.POWER, Founding.BANK, Optional.of(FIRST), PledgeActs.UNTIL)));
    }

    static PledgeMarket changing(PledgeMarket market, boolean agreed) {
        return market.but(pledge -> pledge.changing(Optional.of(
                new Change(FIRST, PledgeActs.PAPER, PledgeMarket.POWER.actor(), PledgeActs.releasing(10), agreed))));
    }

    /** A court has frozen what is left of the block. */
    static PledgeMarket frozen(PledgeMarket market) {
        market.market.find(UnitBlock.key(PledgeMarket.CEA, 200)).ifPresent(block -> {
            Encumbrance freeze = Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, FIRST);
            UnitBlock bound = block.unbind(freeze.kind(), FIRST).bind(freeze);
            market.market.put(Changes.none().put(bound.key(), bound));
        });
        return market;
    }

    static PledgeMarket collided(PledgeMarket market) {
        Collision collision = new Collision(
                PledgeMarket.PLEDGE,
                PledgeMarket.POWER,
                new Adcode("420100"),
                PledgeMarket.CEA,
                new SerialRange(1, 200),
                Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, FIRST),
                FIRST,
                market.day());
        market.market.put(Changes.none().put(Collision.key(PledgeMarket.PLEDGE), collision));
        return market;
    }

    static PledgeMarket empty(PledgeMarket market) {
        return market.but(pledge -> pledge.binding(List.of()));
    }

    static PledgeMarket objected(PledgeMarket market) {
        Objection objection =
                new Objection(FIRST, PledgeMarket.STEEL.actor(), PledgeActs.BECAUSE, market.day(), Optional.empty());
        return market.but(pledge -> pledge.objected(Optional.of(objection)));
    }

    static PledgeMarket assigned(PledgeMarket market) {
        return market.but(pledge -> pledge.assigned(Optional.of(Founding.BANK)));
    }
}
