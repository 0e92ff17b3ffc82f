package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.Reviews.JANUARY;
import static io.carbonregistry.attestations.Reviews.POWER;
import static io.carbonregistry.attestations.Reviews.UNIT;
import static io.carbonregistry.attestations.Reviews.VERSION;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.attestations.Delegation.Reviewer;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.plans.MeterId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What rows, lines and notices may say at all: each taken at its limit, and refused just beyond it. */
class RowFormsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    @Test
    void versionsAreNumbered() {
        taken(() -> version(1), () -> version(9_999));
        refused(() -> version(0), () -> version(10_000));
    }

    @Test
    void aLineHasRowsAndAGuideline() {
        taken(() -> line("G", 1), () -> line("G", Whole.MAX));
        refused(() -> line("G", 0), () -> line("G", Whole.MAX + 1), () -> line("G 1", 1));
    }

    @Test
    void evidenceIsAFileOfSomeBytes() {
        taken(() -> file("LEDGER", 1, "A"), () -> file("LEDGER", Whole.MAX, "A"));
        refused(
                () -> file("LEDGER", 0, "A"),
                () -> file("LEDGER", Whole.MAX + 1, "A"),
                () -> file("A LEDGER", 1, "A"),
                () -> file("LEDGER", 1, "A A"));
    }

    @Test
    void nothingEndsBeforeItBegins() {
        taken(() -> span(DAY), () -> report("R-1", DAY));
        refused(() -> span(DAY.minusDays(1)), () -> report("R-1", DAY.minusDays(1)), () -> report("", DAY));
    }

    @Test
    void aMonthNamesItsGuidelineAndWhoCompiledIt() {
        taken(() -> month("G", "own staff"));
        refused(() -> month("G 1", "own staff"), () -> month("G", ""));
    }

    @Test
    void aValueNamesWhatItIs() {
        taken(() -> value("A", "coal", "t", "SCALE", "as planned"));
        refused(
                () -> value("A A", "coal", "t", "SCALE", "as planned"),
                () -> value("A", "hard coal", "t", "SCALE", "as planned"),
                () -> value("A", "coal", "", "SCALE", "as planned"),
                () -> value("A", "coal", "t", "A SCALE", "as planned"),
                () -> value("A", "coal", "t", "SCALE", ""));
    }

    @Test
    void noticesHaveALegalBasis() {
        taken(() -> extend("POWER", "Notice"), () -> lock("Decision"), () -> delegate("Decision"));
        refused(() -> extend("A POWER", "Notice"), () -> extend("POWER", ""), () -> lock(""), () -> delegate(""));
    }

    private static void taken(Executable... forms) {
        List.of(forms).forEach(form -> assertDoesNotThrow(form));
    }

    private static void refused(Executable... forms) {
        List.of(forms).forEach(form -> assertThrows(RefusedException.class, form));
    }

    private static MonthVersion version(int number) {
        return new MonthVersion(POWER, UNIT, JANUARY, number);
    }

    private static MonthLine line(String guideline, long rows) {
        return new MonthLine(
                UNIT, JANUARY, 1, guideline, 1, Optional.empty(), PowerPlant.digest("root"), rows, Optional.empty());
    }

    private static EvidenceRow file(String kind, long bytes, String parameter) {
        Digest digest = PowerPlant.digest("file");
        return new EvidenceRow(VERSION, kind, digest, bytes, List.of(parameter));
    }

    private static MeterSpan span(LocalDate until) {
        return new MeterSpan(new MeterId("scale-1"), DAY, until);
    }

    private static LaboratoryReport report(String number, LocalDate reported) {
        return new LaboratoryReport(new BodyId("lab-1"), number, DAY, reported);
    }

    private static MonthRow month(String guideline, String compiler) {
        return new MonthRow(VERSION, guideline, 1, compiler, MonthRow.Condition.RAN);
    }

    private static ParameterRow value(String parameter, String material, String unit, String source, String method) {
        return new ParameterRow(
                VERSION,
                parameter,
                Optional.of(material),
                new BigDecimal("1.00"),
                unit,
                Optional.of(source),
                method,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static ExtendDueDays extend(String sector, String legalBasis) {
        return new ExtendDueDays(new ActId("e1"), sector, List.of(JANUARY), DAY, DueNotice.Kind.EXTENSION, legalBasis);
    }

    private static LockYear lock(String legalBasis) {
        return new LockYear(new ActId("l1"), 2026, List.of(new LockYear.Line(POWER, List.of())), legalBasis);
    }

    private static DelegateReview delegate(String legalBasis) {
        return new DelegateReview(new ActId("d1"), new Adcode("4201"), Reviewer.CITY, legalBasis);
    }
}
