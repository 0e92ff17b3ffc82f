package io.carbonregistry.client.devices;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.units.Moment;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What a device has measured: comma separated values (RFC 4180) in UTF-8 with a heading; the first column is {@code at}, a
 * second of universal time that never goes back.
 *
 * @param path where it is
 */
public record DataFile(Path path) {

    private static final String AT = "at";

    /**
     * A line of values.
     *
     * @param at when
     * @param readings the other columns
     */
    record Line(Moment at, List<DeviceRow.Reading> readings) {}

    /**
     * Hands over line by line.
     *
     * @throws RefusedException as malformed, naming the line
     * @throws UncheckedIOException if it can't be read
     */
    void forEach(Consumer<Line> to) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .ofCsvRecord(new BufferedReader(
                        new InputStreamReader(new ImportedFile(path).open(), StandardCharsets.UTF_8.newDecoder())))) {
            Iterator<CsvRecord> records = reader.iterator();
            List<String> heading = records.hasNext() ? heading(records.next().getFields()) : heading(List.of());
            String last = "";
            while (records.hasNext()) {
                CsvRecord record = records.next();
                Line line = line(heading, record);
                require(
                        last.compareTo(line.at().value()) <= 0,
                        record,
                        "a moment not before " + last,
                        line.at().value());
                last = line.at().value();
                to.accept(line);
            }
        } catch (CsvParseException e) {
            throw RefusedException.because(
                    Reason.MALFORMED, path, "comma separated values", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
        }
    }

    private List<String> heading(List<String> names) {
        boolean distinct = new HashSet<>(names).size() == names.size();
        if (names.size() < 2
                || !names.get(0).equals(AT)
                || !distinct
                || names.stream().anyMatch(String::isBlank)) {
            throw RefusedException.because(
                    Reason.MALFORMED,
                    path,
                    "a heading of different names, the first of them " + AT,
                    String.join(",", names));
        }
        return names;
    }

    private Line line(List<String> heading, CsvRecord record) {
        List<String> fields = record.getFields();
        require(fields.size() == heading.size(), record, heading.size() + " fields", Integer.toString(fields.size()));
        return new Line(
                moment(fields.get(0), record),
                IntStream.range(1, heading.size())
                        .mapToObj(i -> new DeviceRow.Reading(heading.get(i), fields.get(i)))
                        .toList());
    }

    private Moment moment(String text, CsvRecord record) {
        try {
            return new Moment(text);
        } catch (RefusedException e) {
            throw malformed(record, "a moment yyyy-MM-ddTHH:mm:ssZ", text);
        }
    }

    private void require(boolean holds, CsvRecord record, String expected, String found) {
        if (!holds) {
            throw malformed(record, expected, found);
        }
    }

    private RefusedException malformed(CsvRecord record, String expected, String found) {
        return RefusedException.because(
                Reason.MALFORMED, path + " line " + record.getStartingLineNumber(), expected, found);
    }
}
