package io.carbonregistry.client.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonArray;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes rows of cells as a data sheet. */
public final class SheetText {

    /** Spreadsheets take a file without it for one in the machine's own encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetText() {}

    /** As CSV in the form of spreadsheets: a byte order mark, and lines that end in CR and LF (RFC 4180). */
    public static String csv(List<Map<Column, String>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Arrays.stream(Column.values()).map(Column::heading).toList());
            rows.forEach(row -> csv.writeRecord(Arrays.stream(Column.values())
                    .map(column -> row.getOrDefault(column, ""))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As JSON: an object whose {@code rows} are objects of texts. */
    public static String json(List<Map<Column, String>> rows) {
        List<Json> all = rows.stream().map(SheetText::object).toList();
        return CanonicalJson.text(new JsonObject(new TreeMap<>(Map.of("rows", new JsonArray(all)))));
    }

    private static Json object(Map<Column, String> row) {
        SortedMap<String, Json> members = new TreeMap<>();
        Arrays.stream(Column.values())
                .forEach(column -> members.put(column.heading(), new JsonString(row.getOrDefault(column, ""))));
        return new JsonObject(members);
    }
}
