package io.carbonregistry.client.cli.supervision;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.carbonregistry.client.supervision.Lead;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Findings as CSV (RFC 4180): a line a row that led to one. */
final class FindingFile {

    private FindingFile() {}

    static String csv(FindingSheet sheet) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("finding", "rule", "words", "entity", "facility", "month", "version", "figure", "value");
            List<FindingSheet.Told> findings = sheet.findings();
            for (int i = 0; i < findings.size(); i++) {
                FindingSheet.Told one = findings.get(i);
                String number = Integer.toString(i + 1);
                one.rows().forEach(row -> csv.writeRecord(cells(number, one, row)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(String number, FindingSheet.Told one, Lead row) {
        return List.of(
                number,
                one.rule(),
                one.words(),
                row.entity().value(),
                row.month().facility().value(),
                row.month().month().toString(),
                Integer.toString(row.month().version()),
                row.figure().orElse(""),
                row.value().orElse(""));
    }
}
