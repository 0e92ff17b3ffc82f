package io.carbonregistry.client.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** What a spreadsheet does to a data sheet. */
final class Sheets {

    private Sheets() {}

    static List<List<String>> read(String text) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
            return records.stream().map(CsvRecord::getFields).toList();
        }
    }

    /** With a byte order mark, lines that end in CR and LF, columns in another order, and quotes around everything needed. */
    static String text(List<Map<String, String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        text.write("\uFEFF");
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(rows.get(0).keySet());
            rows.forEach(row -> csv.writeRecord(row.values()));
        }
        return text.toString();
    }
}
