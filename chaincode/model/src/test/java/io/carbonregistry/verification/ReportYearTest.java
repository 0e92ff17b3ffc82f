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
import io.carbonregistry.guidelines.FacilityKind.Total;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.verification.AnnualReport.Correction;
import java.nio.charset.StandardCharsets;
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
        year.refuseOwn(nothing(2024), Reason.ENTITY_NOT_LISTED);
        year.enlist(2026);
        year.refuseOwn(nothing(2026), Reason.TIME_ORDER);
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
        CorrectedYear confided = new CorrectedYear(VerifiedYear.seed(), List.of(correction(DECEMBER, "-0.01")));
        List<Correction> elsewhere = List.of(new Correction(UNIT, NOVEMBER, VerifiedYear.READ_TWICE));
        year.refuseOwn(year.report(VerifiedYear.TONNES, months(), elsewhere, confided), Reason.CONFIDED_DIFFERS);
        year.refuseOwn(year.report(VerifiedYear.TONNES - 1, months()), Reason.TOTAL_DIFFERS);
        year.own(right);
    }

    private ReportYear nothing(int which) {
        return new ReportYear(
                year.id(), POWER, which, 0, List.of(), List.of(), Optional.empty(), ConfidedCorrections.none());
    }

    /** A month that was never attested has no values but its tonnes, and they are as secret as any. */
    @Test
    void howMuchIsCorrectedIsConfided() {
        ReportYear right = year.report(299, months(), correction(DECEMBER, "-0.37"));
        ReportYear other = year.report(299, months(), correction(DECEMBER, "-0.38"));
        year.refuseOwn(exchanged(right, other.corrected()), Reason.CONFIDED_DIFFERS);
        year.refuseOwn(exchanged(right, ConfidedCorrections.none()), Reason.CONFIDED_DIFFERS);
        year.refuseOwn(
                exchanged(year.report(VerifiedYear.TONNES, months()), other.corrected()), Reason.CONFIDED_DIFFERS);
        YearReported fact = (YearReported) year.own(right);
        AnnualReport report = market.find(AnnualReport.key(YEAR, POWER)).orElseThrow();
        assertEquals(right.published(), report.published());
        market.ledger()
                .all()
                .forEach((key, value) -> assertFalse(new String(value, StandardCharsets.UTF_8).contains("0.37"), key));
        assertFalse(new String(market.records().tagged(fact), StandardCharsets.UTF_8).contains("0.37"));
        YearFigures figures = market.answer(Holders.initiator("power"), new GetYear(YEAR, POWER), YearFigures.class);
        assertEquals(List.of(correction(DECEMBER, "-0.37")), figures.corrections());
        year.own(year.report(VerifiedYear.TONNES, months()));
        assertEquals(
                List.of(),
                market.answer(Holders.initiator("power"), new GetYear(YEAR, POWER), YearFigures.class)
                        .corrections());
    }

    private static ReportYear exchanged(ReportYear like, ConfidedCorrections corrected) {
        return new ReportYear(
                like.id(),
                like.account(),
                like.year(),
                like.tonnes(),
                like.months(),
                like.corrections(),
                like.published(),
                corrected);
    }

    @Test
    void publishesSomethingOfCorrectionsAlone() {
        List<Correction> corrections = List.of(new Correction(UNIT, DECEMBER, VerifiedYear.READ_TWICE));
        assertThrows(
                RefusedException.class,
                () -> new ReportYear(
                        year.id(),
                        POWER,
                        YEAR,
                        300,
                        months(),
                        corrections,
                        Optional.empty(),
                        ConfidedCorrections.none()));
        assertThrows(RefusedException.class, () -> correction(DECEMBER, "-0.370"));
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

    /** Of two lines with half a tonne each, both are rounded up. */
    @Test
    void aLineMakesItsOwnYearWhole() {
        MonthVersion december = new MonthVersion(POWER, VerifiedYear.LINE, DECEMBER, 1);
        year.secondLine();
        year.attest(december, "299.50", Total.FACILITY, Optional.empty());
        List<MonthVersion> months = List.of(version(NOVEMBER, 1), version(DECEMBER, 1), december);
        year.own(year.report(600, months));
        year.attest(version(NOVEMBER, 1), "100.00", Total.COMPANY, Optional.empty());
        year.attest(version(DECEMBER, 1), "199.00", Total.NONE, Optional.empty());
        year.refuseOwn(year.report(399, months), Reason.TOTAL_DIFFERS);
        year.own(year.report(400, months));
        year.attest(version(NOVEMBER, 1), "100.25", Total.FACILITY, Optional.empty());
        year.attest(version(DECEMBER, 1), "199.24", Total.FACILITY, Optional.empty());
        year.refuseOwn(year.report(598, months), Reason.TOTAL_DIFFERS);
        year.own(year.report(599, months));
        assertEquals(
                599,
                market.answer(Holders.initiator("power"), new GetYear(YEAR, POWER), YearFigures.class)
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
