package io.carbonregistry.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is lent, and what it is lent on: rules in their order of precedence, and then the figures, which nobody else sees. */
class LoanTest {

    private final PledgeMarket of = new PledgeMarket();

    private void refused(Request<?> request, Reason reason) {
        of.market.refuse(Founding.LENDER, request, reason);
    }

    @Test
    void moreIsLentOnlyWithinWhatWasAgreed() {
        of.at(PledgeStatus.PERFECTED);
        of.market.refuse(Founding.OTHER_LENDER, of.course.balance(1), Reason.NOT_FOUND);
        RecordBalance honest = of.course.balance(1);
        refused(
                new RecordBalance(of.id(), PledgeMarket.PLEDGE, PledgeActs.PAPER, honest.balance()),
                Reason.CONFIDED_DIFFERS);
        of.but(pledge -> pledge.noticed(pledge.notice().orElseThrow().until(PledgeMarket.DAY, PledgeActs.PAPER)));
        of.open(PledgeMarket.DAY.plusDays(4));
        refused(of.course.balance(1_000_001), Reason.NOTICE_EXPIRED);
        of.but(pledge -> pledge.noticed(pledge.notice().orElseThrow().until(PledgeActs.UNTIL, PledgeActs.PAPER)));
        refused(of.course.balance(1_000_001), Reason.LIMIT_EXCEEDED);
        refused(of.course.balance(900_000), Reason.VALUATION_STALE);
        of.grant(of.course.value());
        of.grant(of.course.balance(900_000));
        assertEquals(PledgeStatus.DRAWN, of.pledge().status());
        assertEquals(900_000, of.loan().outstanding());
    }

    @Test
    void repaymentsAreAlwaysRecordedAndDrawdownsNeedCover() {
        of.at(PledgeStatus.DRAWN);
        of.lent(loan -> loan.valued(new Valuation(
                of.day(), List.of(new ClassPrice(PledgeMarket.CEA, 10)), 0, Optional.empty(), Valuation.Line.OK, 0)));
        refused(of.course.balance(900_001), Reason.LTV_ABOVE_CONTRACT);
        of.grant(of.course.balance(800_000));
        assertEquals(800_000, of.loan().outstanding());
    }

    @Test
    void unitsAreWorthWhatTheContractsPricesSay() {
        of.at(PledgeStatus.DRAWN);
        refused(new ValuePledges(of.id(), of.day().plusDays(1), List.of(PledgeMarket.PLEDGE)), Reason.TIME_ORDER);
        of.market.refuse(Founding.OTHER_LENDER, of.course.value(), Reason.NOT_FOUND);
        of.open(PledgeMarket.DAY.plusDays(40));
        refused(of.course.value(), Reason.PRICE_MISSING);
        of.open(PledgeMarket.DAY.plusDays(1));
        of.market.grant(Founding.CLERK, of.course.value());
        Valuation valuation = of.loan().valuation().orElseThrow();
        assertEquals(1_492_600, valuation.value());
        assertEquals(Optional.of(new BigDecimal("0.6030")), valuation.ltv());
        assertEquals(PledgeMarket.DAY.plusDays(1), valuation.day());
    }

    @Test
    void aVintageThatHasLostItsUseIsWorthNothing() {
        of.at(PledgeStatus.DRAWN);
        of.open(LocalDate.of(2027, 1, 1));
        of.grant(of.course.value());
        assertEquals(0, of.loan().valuation().orElseThrow().value());
        assertEquals(Valuation.Line.CALL, of.loan().valuation().orElseThrow().line());
    }

    @Test
    void theFiguresStandInNoPublicState() {
        of.at(PledgeStatus.DRAWN);
        of.market.ledger().all().forEach((key, value) -> {
            String text = new String(value, StandardCharsets.UTF_8);
            assertFalse(text.contains("900000") || text.contains("1000000,"), key);
        });
        assertEquals("Loan[confided]", of.loan().toString());
    }
}
