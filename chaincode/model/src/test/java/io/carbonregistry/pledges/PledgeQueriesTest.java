package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.holdings.BlockPage;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Signer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may see what of a pledge. */
class PledgeQueriesTest {

    private static final Signer DEBTOR = Holders.initiator("steel");
    private static final Signer STRANGER = Holders.initiator("grid");

    private final PledgeMarket of = new PledgeMarket();

    @Test
    void itsPartiesSeeItAndNobodyElseDoes() {
        of.at(PledgeStatus.DRAWN);
        Actor debtor = PledgeMarket.STEEL.actor();
        assertEquals(of.pledge(), of.market.answer(DEBTOR, new GetPledge(debtor, PledgeMarket.PLEDGE), Pledge.class));
        assertEquals(
                of.loan(),
                of.market.answer(Founding.LENDER, new GetLoan(Founding.BANK, PledgeMarket.PLEDGE), Loan.class));
        assertEquals(
                of.loan(), of.market.answer(Founding.MINISTER, new GetLoan(debtor, PledgeMarket.PLEDGE), Loan.class));
        of.market.unanswered(STRANGER, new GetPledge(PledgeMarket.GRID.actor(), PledgeMarket.PLEDGE), Reason.NOT_FOUND);
        of.market.unanswered(
                Founding.OTHER_LENDER, new GetLoan(Founding.OTHER_BANK, PledgeMarket.PLEDGE), Reason.NOT_FOUND);
        of.market.unanswered(
                Founding.OTHER_LENDER, new GetLoan(Founding.BANK, PledgeMarket.PLEDGE), Reason.NOT_REPRESENTED);
    }

    @Test
    void everybodySeesWhatIsPublic() {
        of.at(PledgeStatus.PERFECTED);
        PledgeNotice notice = of.market.answer(STRANGER, new GetPledgeNotice(PledgeMarket.PLEDGE), PledgeNotice.class);
        assertEquals(Pledgee.Kind.CITY_BANK, notice.pledgee());
        assertEquals(List.of(PledgeActs.line(PledgeMarket.CEA, 200)), notice.lines());
        assertEquals(Optional.of(PledgeMarket.DAY), notice.locked());
    }

    @Test
    void theyAreListedByPartyAndLapseByThemselves() {
        of.at(PledgeStatus.LAPSED);
        ListPledges ofHolder = new ListPledges(PledgeMarket.POWER.actor(), 10, Optional.empty());
        List<Pledge> pledges = of.market
                .answer(Holders.initiator("power"), ofHolder, PledgePage.class)
                .pledges();
        assertEquals(
                List.of(PledgeStatus.LAPSED),
                pledges.stream().map(Pledge::status).toList());
        assertEquals(
                List.of(),
                of.market
                        .answer(
                                STRANGER,
                                new ListPledges(PledgeMarket.GRID.actor(), 10, Optional.empty()),
                                PledgePage.class)
                        .pledges());
    }

    @Test
    void aBanksExposureAddsUp() {
        of.at(PledgeStatus.DRAWN);
        GetExposure query = new GetExposure(Founding.BANK, 10, Optional.empty());
        Exposure exposure = of.market.answer(Founding.LENDER, query, Exposure.class);
        assertEquals(900_000, exposure.outstanding());
        assertEquals(
                List.of(new Exposure.Units(
                        PledgeMarket.CEA, Optional.of("2024"), Optional.of(LocalDate.of(2026, 12, 31)), 200)),
                exposure.units());
        assertEquals(List.of(new Exposure.Band(Optional.of(70), 1, 900_000)), exposure.bands());
        assertEquals(List.of(new Exposure.Debtor(PledgeMarket.STEEL, 1, 900_000)), exposure.debtors());
        of.market.unanswered(Founding.OTHER_LENDER, query, Reason.NOT_REPRESENTED);
        of.grant(of.course.release());
        assertEquals(
                0, of.market.answer(Founding.MINISTER, query, Exposure.class).loans());
    }

    @Test
    void itsBlocksAreSeenByWhoeverLetsThemGoOrSellsThem() {
        of.at(PledgeStatus.DRAWN);
        of.grant(of.acts.change(
                Optional.of(PledgeMarket.POWER),
                PledgeActs.change(
                        ChangeTerms.Kind.SUPPLEMENT, List.of(PledgeActs.line(PledgeMarket.CEA, 30)), List.of())));
        of.grant(of.acts.acceptChange(Optional.empty()));
        of.grant(of.acts.execute());
        ListPledgedBlocks all = new ListPledgedBlocks(PledgeMarket.PLEDGE, 10, Optional.empty());
        assertEquals(List.of(200L, 230L), lasts(Founding.LENDER, all));
        assertEquals(List.of(200L, 230L), lasts(Founding.CLERK, all));
        ListPledgedBlocks first = new ListPledgedBlocks(PledgeMarket.PLEDGE, 1, Optional.empty());
        BlockPage page = of.market.answer(Founding.LENDER, first, BlockPage.class);
        assertEquals(List.of(230L), lasts(Founding.LENDER, new ListPledgedBlocks(PledgeMarket.PLEDGE, 1, page.next())));
        of.market.unanswered(Founding.OTHER_LENDER, all, Reason.NOT_FOUND);
        of.market.unanswered(Founding.TRADER, all, Reason.NOT_FOUND);
        of.market.unanswered(STRANGER, all, Reason.ROLE_NOT_ALLOWED);
    }

    @Test
    void theExchangeSeesTheBlocksOnceItMaySellThem() {
        of.at(PledgeStatus.ENFORCING);
        assertEquals(
                List.of(200L),
                lasts(Founding.TRADER, new ListPledgedBlocks(PledgeMarket.PLEDGE, 10, Optional.empty())));
    }

    private List<Long> lasts(Signer who, ListPledgedBlocks query) {
        return of.market.answer(who, query, BlockPage.class).blocks().stream()
                .map(block -> block.range().last())
                .toList();
    }

    @Test
    void whatFallsDueIsToldSixtyThirtyAndTenDaysBefore() {
        of.at(PledgeStatus.LOCKED);
        assertEquals(List.of(new Due(Warning.Kind.NOTICE_MISSING, 10)), warnings());
        of.grant(of.course.notice());
        assertEquals(List.of(), warnings());
        of.grant(of.course.askRelease());
        assertEquals(List.of(new Due(Warning.Kind.RELEASE_DUE, 30)), warnings());
        of.open(PledgeActs.UNTIL.minusDays(60));
        assertEquals(
                List.of(
                        new Due(Warning.Kind.RELEASE_DUE, 0),
                        new Due(Warning.Kind.NOTICE_EXPIRES, 60),
                        new Due(Warning.Kind.DEBT_ENDS, 60)),
                warnings());
        of.grant(of.course.release());
        assertEquals(List.of(new Due(Warning.Kind.NOTICE_TO_CANCEL, 30)), warnings());
        of.grant(of.course.cancelled());
        assertEquals(List.of(), warnings());
    }

    @Test
    void pledgedUnitsAreNotFreeForTheSurrenderThatComes() {
        of.at(PledgeStatus.PERFECTED);
        of.but(pledge -> pledge.agreeing(pledge.agreed().until(LocalDate.of(2027, 12, 31))));
        of.but(pledge ->
                pledge.noticed(pledge.notice().orElseThrow().until(LocalDate.of(2028, 1, 1), PledgeActs.PAPER)));
        of.open(LocalDate.of(2026, 11, 2));
        assertTrue(warnings().contains(new Due(Warning.Kind.SURRENDER_DUE, 60)), () -> "" + warnings());
        of.open(LocalDate.of(2026, 12, 31));
        assertTrue(warnings().contains(new Due(Warning.Kind.SURRENDER_DUE, 10)), () -> "" + warnings());
    }

    private record Due(Warning.Kind kind, int within) {}

    private List<Due> warnings() {
        return of
                .market
                .answer(Founding.LENDER, new ListWarnings(Founding.BANK, 10, Optional.empty()), WarningPage.class)
                .warnings()
                .stream()
                .map(one -> new Due(one.kind(), one.within()))
                .toList();
    }
}
