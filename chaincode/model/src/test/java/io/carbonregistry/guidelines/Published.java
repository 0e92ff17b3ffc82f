package io.carbonregistry.guidelines;

import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The guidelines as they are published, and months reported by them, written {@code PARAMETER/material=value}. */
public final class Published {

    static final Records RECORDS = Records.strict(Types.of(List.of(Guideline.class)));
    static final ReportingMonth MARCH_2025 = new ReportingMonth(2025, 3);

    private static final Path FOLDER = Path.of("../../client/src/main/resources/io/carbonregistry/client/guidelines");

    private Published() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Guideline read(Path file) {
        try {
            return RECORDS.read(Guideline.class, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Guideline> all() {
        return files().stream().map(Published::read).toList();
    }

    /** The version of a sector that holds for a month. */
    public static Guideline of(String sector, ReportingMonth month) {
        return all().stream()
                .filter(one -> one.sector().equals(sector) && one.holdsFor(month))
                .findFirst()
                .orElseThrow();
    }

    /** What the version says of such a month; registered figures stand in brackets. */
    static Told assess(String sector, String kind, ReportingMonth month, String... values) {
        Guideline guideline = of(sector, month);
        return assess(guideline, month(guideline, kind, month, values));
    }

    static Told assess(Guideline guideline, FacilityMonth month) {
        return new Told(Assessing.of(guideline, month).orElseThrow());
    }

    static FacilityMonth month(Guideline guideline, String kind, ReportingMonth month, String... values) {
        List<String> all = Stream.of(values)
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(one -> !one.isBlank())
                .toList();
        return new FacilityMonth(
                kind,
                month,
                all.stream()
                        .filter(one -> !one.startsWith("["))
                        .map(one -> value(guideline, one))
                        .toList(),
                all.stream()
                        .filter(one -> one.startsWith("["))
                        .map(one -> registered(one.substring(1, one.length() - 1)))
                        .toList());
    }

    public static ReportedValue value(Guideline guideline, String text) {
        Optional<String> material = material(text);
        String parameter = parameter(text);
        String unit = guideline
                .parameter(parameter)
                .map(one -> one.unitFor(material.flatMap(guideline::material)))
                .orElse("t");
        return new ReportedValue(parameter, material, number(text), unit, Optional.empty());
    }

    private static FacilityMonth.Registered registered(String text) {
        return new FacilityMonth.Registered(parameter(text), material(text), number(text));
    }

    private static String parameter(String text) {
        return text.replaceFirst("[/=].*", "");
    }

    private static Optional<String> material(String text) {
        String key = text.substring(0, text.indexOf('='));
        int slash = key.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(key.substring(slash + 1));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text.substring(text.indexOf('=') + 1));
    }
}
