package io.carbonregistry.bench.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The results for a terminal. */
public final class TableReport {

    private static final String ROW = "%-22s %10s %21s %7s %15s %8s%n";

    private final Results results;

    /** Of these results. */
    public TableReport(Results results) {
        this.results = results;
    }

    /** The table, with what it was measured on above it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        results.topology().forEach((name, value) -> text.append(String.format(Locale.ROOT, "%-14s %s%n", name, value)));
        if (results.isBusy()) {
            text.append(String.format(
                    Locale.ROOT, "%nTHE MACHINE WAS BUSY: others kept up to %.1f cores.%n", results.othersCores()));
        }
        if (!results.scenarios().isEmpty()) {
            text.append(String.format(Locale.ROOT, "%n" + ROW, "", "a second", "range", "÷ put", "95 %", "failed"));
            results.scenarios().forEach(name -> text.append(row(name)));
            text.append(cpu());
        }
        text.append(figures());
        return text.toString();
    }

    private String row(String name) {
        Sample rates = results.rates(name);
        return String.format(
                Locale.ROOT,
                ROW,
                name,
                decimal(rates.median()),
                decimal(rates.least()) + " – " + decimal(rates.greatest()),
                results.ratios(name).map(one -> ratio(one.median())).orElse(""),
                results.ratios(name)
                        .map(Sample::interval)
                        .map(one -> ratio(one.low()) + " – " + ratio(one.high()))
                        .orElse(""),
                results.of(name).stream().mapToInt(Measurement::failed).sum());
    }

    private String cpu() {
        List<String> kinds = results.kinds();
        String head = kinds.stream()
                .map(kind -> String.format(Locale.ROOT, "%12s", kind))
                .collect(Collectors.joining());
        return String.format(Locale.ROOT, "%nCPU, ms a transaction %s%n", head)
                + results.scenarios().stream()
                        .map(name -> String.format(Locale.ROOT, "%-22s", name)
                                + kinds.stream()
                                        .map(kind ->
                                                String.format(Locale.ROOT, "%12.2f", results.cpuMillis(name, kind)))
                                        .collect(Collectors.joining())
                                + "\n")
                        .collect(Collectors.joining());
    }

    private String figures() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%nconflicts on the ledger %d%n", results.conflicts()));
        results.figures().forEach((name, value) -> {
            if (!results.scenarios().contains(name)) {
                text.append(String.format(Locale.ROOT, "%-32s %10s%n", name, decimal(value)));
            }
        });
        return text.toString();
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
