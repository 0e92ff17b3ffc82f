package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.units.Moment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The notice in the central bank's system and its clocks: rules in their order of precedence, and then what is recorded. */
class NoticeTest {

    private final PledgeMarket of = new PledgeMarket();

    private void refused(Request<?> request, Reason reason) {
        of.market.refuse(Founding.LENDER, request, reason);
    }

    @Test
    void itIsNotOfTomorrowAndLastsAsLongAsTheDebt() {
        of.at(PledgeStatus.LOCKED);
        of.market.refuse(Founding.OTHER_LENDER, of.course.notice(), Reason.NOT_FOUND);
        Notice tomorrow = new Notice(
                "N-1",
                new Moment("2026-03-02T16:00:00Z"),
                PledgeMarket.DAY.plusDays(9),
                PledgeActs.PAPER,
                PledgeActs.PAPER);
        refused(new RecordNotice(of.id(), PledgeMarket.PLEDGE, tomorrow), Reason.TIME_ORDER);
        refused(of.course.notice(PledgeActs.UNTIL.minusDays(1)), Reason.NOTICE_TOO_SHORT);
        of.grant(of.course.notice());
        assertEquals(PledgeStatus.PERFECTED, of.pledge().status());
    }

    @Test
    void ofTwoRanksTheSecondIsRegisteredLater() {
        of.at(PledgeStatus.LOCKED);
        SecondRank second = new SecondRank(of);
        second.lock();
        of.market.refuse(Founding.OTHER_LENDER, second.notice("2026-03-02T03:00:01Z"), Reason.TIME_ORDER);
        of.grant(of.course.notice());
        of.market.refuse(Founding.OTHER_LENDER, second.notice("2026-03-02T03:00:00Z"), Reason.TIME_ORDER);
        of.grant(Founding.OTHER_BANK, second.notice("2026-03-02T03:00:01Z"));
        assertEquals(PledgeStatus.PERFECTED, second.pledge().status());
    }

    @Test
    void itIsExtendedBeforeItExpires() {
        of.at(PledgeStatus.PERFECTED);
        refused(of.course.extend(PledgeActs.UNTIL), Reason.TIME_ORDER);
        of.but(pledge -> pledge.agreeing(pledge.agreed().until(PledgeActs.UNTIL.plusDays(20))));
        refused(of.course.extend(PledgeActs.UNTIL.plusDays(10)), Reason.NOTICE_TOO_SHORT);
        of.open(PledgeActs.UNTIL.plusDays(1));
        refused(of.course.extend(PledgeActs.UNTIL.plusDays(20)), Reason.NOTICE_EXPIRED);
        refused(of.course.amend(), Reason.NOTICE_EXPIRED);
        of.open(PledgeActs.UNTIL);
        of.grant(of.course.extend(PledgeActs.UNTIL.plusDays(20)));
        of.grant(of.course.amend());
        assertEquals(
                PledgeActs.UNTIL.plusDays(20),
                of.pledge().notice().orElseThrow().expires());
    }

    @Test
    void itIsCancelledOnceWhenThePledgeHasEnded() {
        of.at(PledgeStatus.PERFECTED);
        refused(of.course.cancelled(), Reason.WRONG_STATE);
        of.grant(of.course.release());
        of.grant(of.course.cancelled());
        refused(of.course.cancelled(), Reason.WRONG_STATE);
    }

    @Test
    void whatWasNeverNoticedIsNeitherExtendedNorAmended() {
        of.at(PledgeStatus.PERFECTED);
        of.but(pledge -> new Pledge(
                pledge.id(),
                pledge.terms(),
                pledge.agreed(),
                pledge.status(),
                pledge.units(),
                pledge.days(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
        refused(of.course.extend(PledgeActs.UNTIL.plusDays(1)), Reason.WRONG_STATE);
        refused(of.course.amend(), Reason.WRONG_STATE);
    }
}
