package io.carbonregistry.bench.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Every round of every scenario, a line each. */
public final class CsvReport {

    private final Results results;

    /** Of these results. */
    public CsvReport(Results results) {
        this.results = results;
    }

    /** The lines, a head first. */
    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            List<String> head = new ArrayList<>(List.of("scenario", "round", "per_second", "transactions", "failed"));
            results.kinds().forEach(kind -> head.add("cpu_ms_" + kind));
            head.add("cores_of_others");
            csv.writeRecord(head);
            results.measurements().forEach(one -> csv.writeRecord(line(one)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> line(Measurement one) {
        List<String> line = new ArrayList<>(List.of(
                one.scenario(),
                Integer.toString(one.round()),
                decimal(one.perSecond()),
                Integer.toString(one.transactions()),
                Integer.toString(one.failed())));
        line.addAll(results.kinds().stream()
                .map(kind -> decimal(one.cpuMillis(kind)))
                .collect(Collectors.toList()));
        line.add(decimal(one.used().othersCores()));
        return line;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
