package io.carbonregistry.client.supervision;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.LaboratoryReport;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthValues;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.Registry;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.Assessing;
import io.carbonregistry.guidelines.Assessment;
import io.carbonregistry.guidelines.FacilityMonth;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.ReportedValue;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A month of a power unit of 2026, as it is typed: values as {@code PARAMETER/material=value}.
 *
 * @param unit the unit, whose company has its name too
 * @param month the month's number
 * @param values what is reported
 * @param overdue whether it was attested too late
 * @param compiler who compiled it
 * @param laboratory whose reports it rests on
 * @param report the number of its laboratory's report
 * @param evidence what its one file says
 */
record Sample(
        String unit,
        int month,
        String values,
        boolean overdue,
        String compiler,
        String laboratory,
        String report,
        String evidence) {

    private static final Guideline POWER = guideline();

    static Sample of(String unit, int month, String values) {
        String own = unit + "-" + month;
        return new Sample(unit, month, values, false, "own staff of " + unit, "lab-" + unit, own, own);
    }

    /** With a value in the place of another. */
    Sample with(String figure, String value) {
        return new Sample(
                unit,
                month,
                values.replaceAll("(?<= |^)" + figure + "=[0-9.]+", figure + "=" + value),
                overdue,
                compiler,
                laboratory,
                report,
                evidence);
    }

    Sample late() {
        return new Sample(unit, month, values, true, compiler, laboratory, report, evidence);
    }

    Sample compiledBy(String other) {
        return new Sample(unit, month, values, overdue, other, laboratory, report, evidence);
    }

    Sample tested(String body, String number) {
        return new Sample(unit, month, values, overdue, compiler, body, number, evidence);
    }

    Sample shownBy(String file) {
        return new Sample(unit, month, values, overdue, compiler, laboratory, report, file);
    }

    /** The month as an office reads it. */
    ReadMonth read() {
        List<ParameterRow> rows = Stream.of(values.split(" "))
                .map(this::row)
                .sorted(Comparator.comparing(ParameterRow::figure))
                .toList();
        MonthRow row = new MonthRow(version(), POWER.version(), 1, compiler, MonthRow.Condition.RAN);
        EvidenceRow file = new EvidenceRow(version(), "STOCK_RECORD", digest(evidence), 9, List.of("A"));
        ConfidedMonth given =
                new ConfidedMonth(new SaltSeed(new Salt(digest(unit).value())), row, rows, List.of(file));
        Assessment assessed = Assessing.of(POWER, reported(rows)).orElseThrow();
        return new ReadMonth(
                facility(),
                POWER,
                overdue,
                new MonthValues(given, assessed.emissions(), assessed.computed(), List.of()));
    }

    MonthVersion version() {
        return new MonthVersion(new AccountId(unit), new FacilityId(unit), new ReportingMonth(2026, month), 1);
    }

    private Facility facility() {
        return new Facility(
                new FacilityId(unit),
                new AccountId(unit),
                unit,
                POWER.sector(),
                "CONDENSING_UNIT",
                new Adcode("420100"),
                new ReportingMonth(2026, 1),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private ParameterRow row(String text) {
        String figure = text.substring(0, text.indexOf('='));
        String parameter = figure.replaceFirst("/.*", "");
        Optional<String> material =
                figure.contains("/") ? Optional.of(figure.substring(figure.indexOf('/') + 1)) : Optional.empty();
        boolean tested = List.of("B", "C").contains(parameter);
        ReportingMonth when = version().month();
        return new ParameterRow(
                version(),
                parameter,
                material,
                new BigDecimal(text.substring(text.indexOf('=') + 1)),
                POWER.parameter(parameter).orElseThrow().unitFor(material.flatMap(POWER::material)),
                Optional.empty(),
                "as planned",
                List.of(),
                tested
                        ? Optional.of(
                                new LaboratoryReport(new BodyId(laboratory), report, when.firstDay(), when.lastDay()))
                        : Optional.empty(),
                Optional.empty());
    }

    private FacilityMonth reported(List<ParameterRow> rows) {
        return new FacilityMonth(
                facility().kind(),
                version().month(),
                rows.stream()
                        .map(row -> new ReportedValue(
                                row.parameter(), row.material(), row.value(), row.unit(), Optional.empty()))
                        .toList(),
                List.of(
                        new FacilityMonth.Registered("CAPACITY", Optional.empty(), new BigDecimal("1000.000")),
                        new FacilityMonth.Registered("E", Optional.of("bituminous"), new BigDecimal("98.75"))));
    }

    private static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Guideline guideline() {
        String file = "guidelines/CETS-AG-01.01-V04-2026.json";
        try (InputStream in = Objects.requireNonNull(Registry.class.getResourceAsStream(file))) {
            return Records.strict(Types.of(List.of(Guideline.class))).read(Guideline.class, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
