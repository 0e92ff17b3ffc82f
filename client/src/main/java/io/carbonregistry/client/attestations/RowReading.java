package io.carbonregistry.client.attestations;

import io.carbonregistry.attestations.LaboratoryReport;
import io.carbonregistry.attestations.MeterSpan;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.client.sheets.Column;
import io.carbonregistry.client.sheets.Mistakes;
import io.carbonregistry.client.sheets.SheetMistake.Kind;
import io.carbonregistry.client.sheets.SheetRow;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.plans.MeterId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads one row of a data sheet as a value, and notes what cannot be read.
 *
 * @param row what stands there
 * @param of which version of which month
 * @param guideline by which
 * @param mistakes where to note them
 */
record RowReading(SheetRow row, MonthVersion of, Guideline guideline, Mistakes mistakes) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final Pattern SPAN = Pattern.compile("([A-Za-z0-9._-]{1,64})(?::([0-9-]{10})\\.\\.([0-9-]{10}))?");

    /** The value; empty if something in it is wrong. */
    Optional<ParameterRow> value() {
        int before = mistakes.all().size();
        Optional<String> parameter = needed(Column.PARAMETER);
        Optional<BigDecimal> value = needed(Column.VALUE).flatMap(this::number);
        Optional<String> method = needed(Column.METHOD);
        List<MeterSpan> meters = meters();
        Optional<LaboratoryReport> report = report();
        Optional<Grounds> note =
                row.cell(Column.NOTE).flatMap(text -> mistakes.read(row, Column.NOTE, () -> new Grounds(text)));
        Optional<String> unit = row.cell(Column.UNIT).or(() -> parameter.flatMap(this::unit));
        if (mistakes.all().size() > before || isWide()) {
            return Optional.empty();
        }
        if (unit.isEmpty()) {
            mistakes.add(row, Column.UNIT, Kind.EMPTY, "");
            return Optional.empty();
        }
        return mistakes.read(
                row,
                Column.PARAMETER,
                () -> new ParameterRow(
                        of,
                        parameter.orElseThrow(),
                        row.cell(Column.MATERIAL),
                        padded(parameter.orElseThrow(), value.orElseThrow()),
                        unit.orElseThrow(),
                        row.cell(Column.SOURCE),
                        method.orElseThrow(),
                        meters,
                        report,
                        note));
    }

    /** It was noted when the sheet was read. */
    private boolean isWide() {
        return mistakes.all().stream()
                .anyMatch(one -> one.kind() == Kind.FULL_WIDTH && one.place().equals(row.place()));
    }

    private Optional<String> needed(Column column) {
        if (row.cell(column).isEmpty()) {
            mistakes.add(row, column, Kind.EMPTY, "");
        }
        return row.cell(column);
    }

    private Optional<BigDecimal> number(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (!isWide()) {
            mistakes.add(row, Column.VALUE, Kind.NOT_A_NUMBER, text);
        }
        return Optional.empty();
    }

    /** A spreadsheet drops zeros at the end, so they are put back; no digit is ever added but a zero, nor taken away. */
    private BigDecimal padded(String parameter, BigDecimal value) {
        return parameter(parameter)
                .filter(one -> value.scale() < one.decimals())
                .map(one -> value.setScale(one.decimals()))
                .orElse(value);
    }

    private Optional<String> unit(String code) {
        return parameter(code).map(one -> one.unitFor(row.cell(Column.MATERIAL).flatMap(guideline::material)));
    }

    private Optional<Parameter> parameter(String code) {
        return guideline.parameter(code);
    }

    private List<MeterSpan> meters() {
        List<MeterSpan> spans = new ArrayList<>();
        for (String part : parts(row, Column.METERS)) {
            Matcher found = SPAN.matcher(part);
            if (found.matches()) {
                spans(found).ifPresent(spans::add);
            } else {
                mistakes.add(row, Column.METERS, Kind.NOT_METERS, part);
            }
        }
        return spans;
    }

    private Optional<MeterSpan> spans(Matcher found) {
        MeterId meter = new MeterId(found.group(1));
        Optional<LocalDate> from =
                found.group(2) == null ? Optional.of(of.month().firstDay()) : day(Column.METERS, found.group(2));
        Optional<LocalDate> until =
                found.group(3) == null ? Optional.of(of.month().lastDay()) : day(Column.METERS, found.group(3));
        return from.isPresent() && until.isPresent()
                ? mistakes.read(row, Column.METERS, () -> new MeterSpan(meter, from.get(), until.get()))
                : Optional.empty();
    }

    private Optional<LaboratoryReport> report() {
        List<Column> columns = List.of(Column.LABORATORY, Column.REPORT, Column.SAMPLED, Column.REPORTED);
        long filled =
                columns.stream().filter(column -> row.cell(column).isPresent()).count();
        if (filled == 0) {
            return Optional.empty();
        }
        columns.stream()
                .filter(column -> row.cell(column).isEmpty())
                .forEach(column -> mistakes.add(row, column, Kind.REPORT_INCOMPLETE, ""));
        Function<Column, Optional<LocalDate>> read = column -> row.cell(column).flatMap(text -> day(column, text));
        Optional<LocalDate> sampled = read.apply(Column.SAMPLED);
        Optional<LocalDate> reported = read.apply(Column.REPORTED);
        if (filled < columns.size() || sampled.isEmpty() || reported.isEmpty()) {
            return Optional.empty();
        }
        return mistakes.read(
                row,
                Column.REPORT,
                () -> new LaboratoryReport(
                        new BodyId(row.cell(Column.LABORATORY).orElseThrow()),
                        row.cell(Column.REPORT).orElseThrow(),
                        sampled.get(),
                        reported.get()));
    }

    private Optional<LocalDate> day(Column column, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            mistakes.add(row, column, Kind.NOT_A_DAY, text);
            return Optional.empty();
        }
    }

    /** The parts of a cell that holds several. */
    static List<String> parts(SheetRow row, Column column) {
        return row.cell(column).stream()
                .flatMap(text -> Stream.of(text.split("[;；]", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
