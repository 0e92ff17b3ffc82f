package io.carbonregistry.attestations;

import static io.carbonregistry.attestations.PowerPlant.FEBRUARY;
import static io.carbonregistry.attestations.PowerPlant.JANUARY;
import static io.carbonregistry.attestations.PowerPlant.POWER;
import static io.carbonregistry.attestations.PowerPlant.RIGHT;
import static io.carbonregistry.attestations.PowerPlant.UNIT;
import static io.carbonregistry.attestations.PowerPlant.attest;
import static io.carbonregistry.attestations.PowerPlant.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding.Standing;
import io.carbonregistry.approvals.ApproveAct;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Collection;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.registry.OpenDay;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of an attestation and of its lines in their order of precedence, and then the attestation. */
class AttestMonthsTest {

    private final Market market = Founding.market();
    private final PowerPlant plant = new PowerPlant(market);

    @Test
    void refusesInOrderOfPrecedence() {
        AttestMonths right = attest("a", plant.rows(JANUARY, RIGHT));
        market.refuse(Founding.MINISTER, right, Reason.ROLE_NOT_ALLOWED);
        AttestMonths nobodys = new AttestMonths(right.id(), new AccountId("steel"), right.lines(), right.months());
        market.refuse(Holders.initiator("power"), nobodys, Reason.NOT_REPRESENTED);
        Holders.stand(market, POWER, Standing.CLOSED);
        refused(attest("a", plant.rows(PowerPlant.FEBRUARY.plus(1), RIGHT)), Reason.ACCOUNT_NOT_OPEN);
        Holders.stand(market, POWER, Standing.FROZEN);
        granted(right);
    }

    @Test
    void refusesALineForWhatItSaysOpenly() {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        ActRef act = new ActRef(Founding.PROVINCE, new ActId("x"));
        put(new EntityYear(2026, POWER, "POWER", EntityYear.Standing.DELISTED, act, Optional.empty()));
        refused(attest("a", rows), Reason.ENTITY_NOT_LISTED);
        put(new EntityYear(2026, POWER, "POWER", EntityYear.Standing.LISTED, act, Optional.empty()));
        market.ledger().remove(Facility.key(UNIT).text());
        refused(attest("a", rows), Reason.NOT_FOUND);
        plant.register(FEBRUARY);
        refused(attest("a", rows), Reason.FACILITY_OUTSIDE);
        plant.register(JANUARY);
        refused(attest("a", plant.rows(FEBRUARY.plus(1), RIGHT)), Reason.MONTH_NOT_ENDED);
        refused(attest("a", plant.rows(FEBRUARY, RIGHT)), Reason.MONTH_OUT_OF_ORDER);
        Guideline held = market.find(Guideline.key(rows.month().guideline())).orElseThrow();
        market.ledger().remove(Guideline.key(held.version()).text());
        refused(attest("a", rows), Reason.NOT_FOUND);
        market.put(Changes.none().put(Guideline.key(held.version()), held));
        granted(attest("a", rows));
        refused(attest("b", rows), Reason.WRONG_STATE);
    }

    @Test
    void refusesOtherRowsThanThoseThatWereSigned() {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        ConfidedMonth other = plant.rows(JANUARY, RIGHT.replace("210345.67", "210345.66"));
        refused(attest("a", List.of(line(rows)), other), Reason.COMMITMENT_DIFFERS);
        refused(attest("a", List.of(line(rows))), Reason.COMMITMENT_DIFFERS);
        market.grant(Holders.initiator("power"), attest("a", rows));
        AttestMonths changed = attest("a", List.of(line(rows)), other);
        ApproveAct approval = new ApproveAct(new ActRef(POWER.actor(), changed.id()), changed);
        market.refuse(Holders.approver("power"), approval, Reason.COMMITMENT_DIFFERS);
    }

    @Test
    void refusesWhatTheGuidelineDoes() {
        judged("M=500000.000 O=650.00 X=1.00", Reason.PARAMETER_NOT_IN_GUIDELINE);
        judged("M=500000.000 M=500000.000 O=650.00", Reason.PARAMETER_TWICE);
        judged("M=500000.00 O=650.00", Reason.DECIMALS_WRONG);
        judged("M=-500000.000 O=650.00", Reason.VALUE_NEGATIVE);
        judged("O=650.00", Reason.PARAMETER_MISSING);
        judged("M=500000.000 O=650.00 E/bituminous=99.00", Reason.FACTOR_DIFFERS);
        judged("M=500000.000 O=650.00 P=1.00", Reason.VALUE_NOT_AS_COMPUTED);
    }

    private void judged(String values, Reason reason) {
        String fuel = "A/bituminous=210345.67 B/bituminous=0.5123 C/bituminous=20.908 ";
        refused(attest("a", plant.rows(JANUARY, fuel + values)), reason);
    }

    @Test
    void aDryRunTellsEverythingThatIsWrongWithALine() {
        String wrong = RIGHT.replace("M=500000.000 O=650.00", "O=650.0 E/bituminous=99.00");
        assertEquals(
                List.of(Reason.DECIMALS_WRONG, Reason.PARAMETER_MISSING, Reason.FACTOR_DIFFERS),
                market.dryRun(Holders.initiator("power"), attest("a", plant.rows(JANUARY, wrong))));
        refused(attest("a", plant.rows(JANUARY, wrong)), Reason.DECIMALS_WRONG);
    }

    /** Where values came from is asked before what the factor is, that before evidence, and what follows from all values last. */
    @Test
    void asksInOneOrderWhateverIsWrong() {
        ConfidedMonth wrong = plant.rows(JANUARY, RIGHT + " N=1.00 E/bituminous=99.00 P=1.00");
        List<EvidenceRow> fewer = wrong.evidence().stream()
                .filter(row -> !row.kind().equals("METER_READING"))
                .toList();
        AttestMonths request = attest("a", PowerPlant.rows(wrong.month().of(), wrong.parameters(), fewer));
        assertEquals(
                List.of(
                        Reason.METHOD_DIFFERS,
                        Reason.FACTOR_DIFFERS,
                        Reason.EVIDENCE_MISSING,
                        Reason.VALUE_NOT_AS_COMPUTED),
                market.dryRun(Holders.initiator("power"), request).stream()
                        .distinct()
                        .toList());
    }

    @Test
    void refusesADefaultAfterAMeasuredValueOfTheSameYear() {
        plant.measureAllYear("C");
        String untested = RIGHT.replace("C/bituminous=20.908 ", "");
        granted(attest("a", plant.rows(JANUARY, RIGHT)));
        refused(attest("b", plant.rows(FEBRUARY, untested)), Reason.DEFAULT_AFTER_MEASURED);
        granted(attest("b", plant.rows(FEBRUARY, RIGHT)));
    }

    @Test
    void refusesAnotherUnit() {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        List<ParameterRow> parameters = rows.parameters().stream()
                .map(row -> new ParameterRow(
                        row.of(),
                        row.parameter(),
                        row.material(),
                        row.value(),
                        row.unit().equals("MWh") ? "kWh" : row.unit(),
                        row.source(),
                        row.method(),
                        row.meters(),
                        row.report(),
                        row.note()))
                .toList();
        refused(attest("a", PowerPlant.rows(rows.month().of(), parameters, rows.evidence())), Reason.UNIT_WRONG);
    }

    @Test
    void refusesWithoutEvidenceOrWithThatOfAnotherMonth() {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        List<EvidenceRow> fewer = rows.evidence().stream()
                .filter(row -> !row.kind().equals("METER_READING"))
                .toList();
        refused(attest("a", PowerPlant.rows(rows.month().of(), rows.parameters(), fewer)), Reason.EVIDENCE_MISSING);
        List<EvidenceRow> twice = Stream.concat(rows.evidence().stream().limit(1), rows.evidence().stream())
                .toList();
        refused(attest("a", PowerPlant.rows(rows.month().of(), rows.parameters(), twice)), Reason.EVIDENCE_REUSED);
        granted(attest("a", rows));
        MonthVersion february = new MonthVersion(POWER, UNIT, FEBRUARY, 1);
        ConfidedMonth next = plant.rows(FEBRUARY, RIGHT);
        List<EvidenceRow> reused = Stream.concat(
                        next.evidence().stream(),
                        rows.evidence().stream()
                                .limit(1)
                                .map(row -> new EvidenceRow(
                                        february, row.kind(), row.digest(), row.bytes(), row.parameters())))
                .sorted(Comparator.comparing(row -> row.digest().value()))
                .toList();
        refused(attest("b", PowerPlant.rows(february, next.parameters(), reused)), Reason.EVIDENCE_REUSED);
    }

    @Test
    void aFacilityThatStoodStillReportsNothing() {
        ConfidedMonth nil = plant.rows(JANUARY, "");
        MonthRow ran =
                new MonthRow(nil.month().of(), nil.month().guideline(), 1, "Compilers Ltd", MonthRow.Condition.RAN);
        refused(
                attest("a", new ConfidedMonth(nil.seed(), ran, nil.parameters(), nil.evidence())),
                Reason.CONDITION_DIFFERS);
        granted(attest("a", nil));
    }

    @Test
    void attestsMonthsOneOverTheOtherAndFlagsThem() {
        ConfidedMonth january = plant.rows(JANUARY, RIGHT);
        ConfidedMonth february = plant.rows(FEBRUARY, RIGHT.replace("210345.67", "310345.67"));
        market.grant(Founding.CLERK, new OpenDay(new ActId("day"), LocalDate.of(2026, 3, 13)));
        MonthsAttested fact = granted(attest("a", january, february));
        assertEquals(
                List.of("[LATE]", "[JUMP A/bituminous]"),
                fact.attested().stream()
                        .map(one -> one.flags().stream()
                                .map(flag -> (flag.kind() + " " + flag.figure().orElse("")).strip())
                                .toList()
                                .toString())
                        .toList());
        MonthValues values = market.find(MonthValues.key(january.month().of())).orElseThrow();
        assertEquals("390181.31", values.emissions().total().toPlainString());
    }

    @Test
    void aJumpIsMoreThanTheShareAndNotTheShareItself() {
        ConfidedMonth january = plant.rows(JANUARY, RIGHT.replace("210345.67", "200000.00"));
        ConfidedMonth february = plant.rows(FEBRUARY, RIGHT.replace("210345.67", "260000.00"));
        MonthsAttested fact = granted(attest("a", january, february));
        assertEquals(List.of(), fact.attested().get(1).flags());
    }

    @Test
    void refusesAnotherPlanThanTheValidOne() {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        MonthLine line = line(rows);
        MonthLine other = new MonthLine(
                UNIT, JANUARY, 1, line.guideline(), 2, line.compiler(), line.root(), line.rows(), line.outOfOrder());
        refused(attest("a", List.of(other), rows), Reason.PLAN_NOT_VALID);
    }

    @Test
    void refusesMetersThatAreUnknownOrLeaveADayOut() {
        LocalDate day = LocalDate.of(2026, 1, 20);
        MeterSpan first = new MeterSpan(PowerPlant.SCALE, JANUARY.firstDay(), day);
        MeterSpan second = new MeterSpan(PowerPlant.NEXT_SCALE, day.plusDays(1), JANUARY.lastDay());
        refused(weighed(first, second), Reason.METER_UNKNOWN);
        refused(weighed(first), Reason.METER_DAYS_DIFFER);
        refused(weighed(), Reason.METER_DAYS_DIFFER);
        refused(weighed(first, PowerPlant.weighing(JANUARY)), Reason.METER_DAYS_DIFFER);
        plant.scale(Optional.of(day), "0.5");
        refused(weighed(PowerPlant.weighing(JANUARY)), Reason.METER_UNKNOWN);
        MeterSpan late = new MeterSpan(PowerPlant.NEXT_SCALE, day.plusDays(2), JANUARY.lastDay());
        refused(weighed(first, late), Reason.METER_DAYS_DIFFER);
        granted(weighed(first, second));
    }

    @Test
    void multipliesByWhatACalibrationLacksAndFlagsIt() {
        plant.scale(Optional.empty(), "0.8");
        MonthsAttested fact = granted(attest("a", plant.rows(JANUARY, RIGHT)));
        assertEquals(
                List.of(new Flag(Flag.Kind.CALIBRATION_NOT_VALID, Optional.of("A/bituminous"))),
                fact.attested().get(0).flags());
        MonthVersion version = fact.attested().get(0).of();
        String tonnes = market.find(MonthValues.key(version))
                .orElseThrow()
                .emissions()
                .total()
                .toPlainString();
        assertEquals("391351.86", tonnes);
    }

    @Test
    void refusesATestThatNoAccreditedLaboratoryReportedInTime() {
        market.put(Changes.none()
                .put(TechnicalBody.key(PowerPlant.LABORATORY), PowerPlant.laboratory(TechnicalBody.Kind.METROLOGY)));
        refused(tested(Optional.of(PowerPlant.report(JANUARY))), Reason.LABORATORY_NOT_ACCREDITED);
        market.put(Changes.none()
                .put(TechnicalBody.key(PowerPlant.LABORATORY), PowerPlant.laboratory(TechnicalBody.Kind.LABORATORY)));
        refused(tested(Optional.empty()), Reason.LABORATORY_NOT_ACCREDITED);
        LaboratoryReport late = new LaboratoryReport(
                PowerPlant.LABORATORY,
                "R-17",
                JANUARY.firstDay(),
                JANUARY.firstDay().plusDays(41));
        refused(tested(Optional.of(late)), Reason.REPORT_TOO_LATE);
    }

    @Test
    void refusesAnotherMethodThanThePlans() {
        refused(
                altered(
                        "C",
                        row -> new ParameterRow(
                                row.of(),
                                row.parameter(),
                                row.material(),
                                row.value(),
                                row.unit(),
                                Optional.of("BATCH_TEST"),
                                row.method(),
                                row.meters(),
                                row.report(),
                                row.note())),
                Reason.METHOD_DIFFERS);
        refused(attest("a", plant.rows(JANUARY, RIGHT + " N=1.00")), Reason.METHOD_DIFFERS);
    }

    private AttestMonths weighed(MeterSpan... spans) {
        return altered(
                "A",
                row -> new ParameterRow(
                        row.of(),
                        row.parameter(),
                        row.material(),
                        row.value(),
                        row.unit(),
                        row.source(),
                        row.method(),
                        List.of(spans),
                        row.report(),
                        row.note()));
    }

    private AttestMonths tested(Optional<LaboratoryReport> report) {
        return altered(
                "B",
                row -> new ParameterRow(
                        row.of(),
                        row.parameter(),
                        row.material(),
                        row.value(),
                        row.unit(),
                        row.source(),
                        row.method(),
                        row.meters(),
                        report,
                        row.note()));
    }

    private AttestMonths altered(String parameter, UnaryOperator<ParameterRow> change) {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        List<ParameterRow> parameters = rows.parameters().stream()
                .map(row -> row.parameter().equals(parameter) ? change.apply(row) : row)
                .toList();
        return attest("a", PowerPlant.rows(rows.month().of(), parameters, rows.evidence()));
    }

    @Test
    void aReasonExcusesTheMonthBefore() {
        ConfidedMonth february = plant.rows(FEBRUARY, RIGHT);
        MonthLine excused = february.line(Optional.empty(), Optional.of(new Grounds("January is under review")));
        granted(attest("a", List.of(excused), february));
    }

    @Test
    void valuesStandInTheCollectionAndNowhereElse() {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        granted(attest("a", rows));
        assertTrue(market.ledger().all(Collection.PARAMETERS).values().stream().anyMatch(tells()));
        assertFalse(market.ledger().all().values().stream().anyMatch(tells()));
        assertFalse(market.sent().stream()
                .flatMap(proposal -> proposal.arguments().stream())
                .anyMatch(tells()));
    }

    private static Predicate<byte[]> tells() {
        return bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.contains("210345.67") || text.contains("DAILY_LEDGER\",\"of");
        };
    }

    @Test
    void thoseWhoMaySeeValuesSeeThem() {
        ConfidedMonth rows = plant.rows(JANUARY, RIGHT);
        granted(attest("a", rows));
        GetValues query = new GetValues(rows.month().of());
        assertEquals(
                rows,
                market.answer(Holders.initiator("power"), query, MonthValues.class)
                        .given());
        assertEquals(
                rows, market.answer(Founding.HUBEI, query, MonthValues.class).given());
        Holders.open(market, "steel");
        market.unanswered(Holders.initiator("steel"), query, Reason.NOT_REPRESENTED);
        market.unanswered(Founding.AUDITOR, query, Reason.ROLE_NOT_ALLOWED);
        MonthVersion others = new MonthVersion(new AccountId("steel"), UNIT, JANUARY, 1);
        market.unanswered(Holders.initiator("steel"), new GetValues(others), Reason.NOT_FOUND);
    }

    private void put(EntityYear year) {
        market.put(Changes.none().put(EntityYear.key(2026, POWER), year));
    }

    private void refused(AttestMonths request, Reason reason) {
        market.refuse(Holders.initiator("power"), request, reason);
    }

    private MonthsAttested granted(AttestMonths request) {
        return (MonthsAttested)
                market.grant(Holders.initiator("power"), Holders.approver("power"), request, POWER.actor());
    }
}
