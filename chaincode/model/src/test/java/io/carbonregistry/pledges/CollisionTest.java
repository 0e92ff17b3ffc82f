package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import io.carbonregistry.units.SerialRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where a court binds pledged units as well, people are told and decide. */
class CollisionTest {

    private static final Optional<AccountId> NOBODY = Optional.empty();
    private static final ListCollisions ALL = new ListCollisions(10, Optional.empty());

    private final PledgeMarket of = new PledgeMarket();

    private void freeze() {
        UnitBlock block = of.market.find(UnitBlock.key(PledgeMarket.CEA, 200)).orElseThrow();
        ActRef order = new ActRef(Founding.COURT, new ActId("f1"));
        of.market.put(
                Changes.none().put(block.key(), block.bind(Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, order))));
    }

    private List<ActRef> seenBy(Signer who) {
        return of.market.answer(who, ALL, CollisionPage.class).collisions().stream()
                .map(Collision::pledge)
                .toList();
    }

    @Test
    void isReportedByWhomItConcernsAndOnce() {
        of.at(PledgeStatus.DRAWN);
        of.market.refuse(Founding.LENDER, of.acts.report(NOBODY), Reason.WRONG_STATE);
        freeze();
        of.market.refuse(Founding.OTHER_LENDER, of.acts.report(NOBODY), Reason.NOT_FOUND);
        of.market.refuse(Holders.initiator("grid"), of.acts.report(Optional.of(PledgeMarket.GRID)), Reason.NOT_FOUND);
        of.market.refuse(
                Founding.LENDER,
                new ReportCollision(of.id(), NOBODY, PledgeMarket.PLEDGE, PledgeMarket.CEA, 1_000),
                Reason.BLOCK_MOVED);
        of.grant(of.acts.report(Optional.of(PledgeMarket.STEEL)));
        of.market.refuse(Founding.LENDER, of.acts.report(NOBODY), Reason.WRONG_STATE);
    }

    @Test
    void provinceAndCourtSeeItAndOneOfThemDecides() {
        of.at(PledgeStatus.ENFORCING);
        freeze();
        of.market.refuse(Founding.TRADER, of.acts.sale(50, 10), Reason.COLLISION);
        of.market.grant(Founding.LENDER, of.acts.report(NOBODY));
        assertEquals(List.of(PledgeMarket.PLEDGE), seenBy(Founding.HUBEI));
        assertEquals(List.of(PledgeMarket.PLEDGE), seenBy(Founding.JUDGE));
        of.market.unanswered(Founding.LENDER, ALL, Reason.ROLE_NOT_ALLOWED);
        assertEquals(List.of(Warning.Kind.COLLISION), warned());
        of.market.grant(Founding.HUBEI, Founding.HUBEI_TWO, of.acts.resolve(), Founding.PROVINCE);
        assertEquals(List.of(), seenBy(Founding.HUBEI));
        assertEquals(List.of(), warned());
        of.market.refuse(Founding.HUBEI, of.acts.resolve(), Reason.NOT_FOUND);
    }

    @Test
    void aProvinceSeesItsOwnAlone() {
        Collision elsewhere = new Collision(
                PledgeMarket.PLEDGE,
                PledgeMarket.POWER,
                new Adcode("430100"),
                PledgeMarket.CEA,
                new SerialRange(1, 200),
                Encumbrance.by(Encumbrance.Kind.COURT_FREEZE, PledgeMarket.PLEDGE),
                PledgeMarket.PLEDGE,
                PledgeMarket.DAY);
        of.market.put(Changes.none().put(Collision.key(PledgeMarket.PLEDGE), elsewhere));
        assertEquals(List.of(), seenBy(Founding.HUBEI));
        assertEquals(List.of(PledgeMarket.PLEDGE), seenBy(Founding.MINISTER));
    }

    private List<Warning.Kind> warned() {
        return of
                .market
                .answer(Founding.LENDER, new ListWarnings(Founding.BANK, 10, Optional.empty()), WarningPage.class)
                .warnings()
                .stream()
                .map(Warning::kind)
                .filter(kind -> kind == Warning.Kind.COLLISION)
                .toList();
    }
}
