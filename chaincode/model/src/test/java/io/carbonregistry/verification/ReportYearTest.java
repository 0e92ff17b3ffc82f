package io.carbonregistry.verification;

import static io.carbonregistry.verification.VerifiedYear.DECEMBER;
import static io.carbonregistry.verification.VerifiedYear.NOVEMBER;
import static io.carbonregistry.verification.VerifiedYear.POWER;
import static io.carbonregistry.verification.VerifiedYear.UNIT;
import static io.carbonregistry.verification.VerifiedYear.YEAR;
import static io.carbonregistry.verification.VerifiedYear.correction;
import static io.carbonregistry.verification.VerifiedYear.head;
import static io.carbonregistry.verification.VerifiedYear.months;
import static io.carbonregistry.verification.VerifiedYear.version;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.Flag;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of an annual report in their order of precedence, and then the report. */
class ReportYearTest {

    private final VerifiedYear year = new VerifiedYear();
    private final Market market = year.market;

    @Test
    void refusesInOrderOfPrecedence() {
        ReportYear right = year.report(VerifiedYear.TONNES, months());
        market.refuse(Founding.HUBEI, right, Reason.ROLE_NOT_ALLOWED);
        Holders.stand(market, POWER, Standing.CLOSED);
        year.refuseOwn(right, Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(market, POWER, Standing.OPEN);
        ReportYear unlisted = new ReportYear(year.id(), POWER, 2024, 0, List.of(), List.of());
        year.refuseOwn(unlisted, Reason.ENTITY_NOT_LISTED);
        year.enlist(2026);
        year.refuseOwn(new ReportYear(year.id(), POWER, 2026, 0, List.of(), List.of()), Reason.TIME_ORDER);
        ReportingMonth october = NOVEMBER.plus(-1);
        year.refuseOwn(
                year.report(VerifiedYear.TONNES, months(), correction(october, "0.00")), Reason.FACILITY_OUTSIDE);
        year.refuseOwn(year.report(100, List.of(version(NOVEMBER, 1))), Reason.MONTH_NOT_REPORTED);
        year.refuseOwn(
                year.report(VerifiedYear.TONNES, List.of(version(NOVEMBER, 1), version(DECEMBER, 2))),
                Reason.SUPERSEDED_VERSION);
        market.put(Changes.none()
                .put(AttestedMonth.key(UNIT, DECEMBER), head(DECEMBER, 1, AttestedMonth.Status.RETURNED)));
        year.refuseOwn(right, Reason.WRONG_STATE);
        market.put(Changes.none()
                .put(AttestedMonth.key(UNIT, DECEMBER), head(DECEMBER, 1, AttestedMonth.Status.SUBMITTED)));
        year.refuseOwn(year.report(VerifiedYear.TONNES - 1, months()), Reason.TOTAL_DIFFERS);
        year.own(right);
    }

    @Test
    void sumsAtTwoDecimalsAndRoundsOnce() {
        YearReported fact = (YearReported) year.own(year.report(VerifiedYear.TONNES, months()));
        assertEquals(1, fact.version());
        assertFalse(fact.late());
        year.refuseOwn(year.report(VerifiedYear.TONNES, months(), correction(DECEMBER, "-0.01")), Reason.TOTAL_DIFFERS);
        YearReported corrected = (YearReported) year.own(year.report(299, months(), correction(DECEMBER, "-0.01")));
        assertEquals(2, corrected.version());
        assertEquals(
                299,
                market.answer(Founding.TRADER, new GetReport(YEAR, POWER), AnnualReport.class)
                        .tonnes());
    }

    @Test
    void aMonthThatIsMissingIsDeclaredAndMakesTheYearLate() {
        YearReported fact = (YearReported)
                year.own(year.report(300, List.of(version(NOVEMBER, 1)), correction(DECEMBER, "199.25")));
        assertTrue(fact.late());
    }

    @Test
    void whatComesAfterItsDayIsLate() {
        year.attest(
                DECEMBER, 1, "199.25", Optional.of(VerifiedYear.COMPILER), new Flag(Flag.Kind.LATE, Optional.empty()));
        assertTrue(((YearReported) year.own(year.report(VerifiedYear.TONNES, months()))).late());
        assertEquals(
                List.of(VerifiedYear.COMPILER),
                market.find(AnnualReport.key(YEAR, POWER)).orElseThrow().compilers());
        VerifiedYear next = new VerifiedYear();
        next.open(LocalDate.of(2026, 3, 31));
        assertFalse(((YearReported) next.own(next.report(VerifiedYear.TONNES, months()))).late());
        next.open(LocalDate.of(2026, 4, 1));
        assertTrue(((YearReported) next.own(next.report(VerifiedYear.TONNES, months()))).late());
    }

    @Test
    void staysAsItIsOnceItIsVerified() {
        year.signed();
        year.refuseOwn(year.report(VerifiedYear.TONNES, months()), Reason.WRONG_STATE);
        year.province(new NotifyResult(year.id(), YEAR, POWER, 1));
        year.refuseOwn(year.report(VerifiedYear.TONNES, months()), Reason.CHANGED_AFTER_NOTICE);
    }

    @Test
    void namesEachMonthOnce() {
        List<MonthVersion> twice = List.of(version(NOVEMBER, 1), version(NOVEMBER, 2));
        assertThrows(RefusedException.class, () -> year.report(100, twice));
        List<MonthVersion> anothers = List.of(new MonthVersion(POWER, UNIT, NOVEMBER.plus(-12), 1));
        year.refuseOwn(year.report(100, anothers), Reason.FACILITY_OUTSIDE);
    }
}
