package io.carbonregistry.client.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.client.sheets.SheetMistake.Kind;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonArray;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a data sheet, and notes what cannot be read. */
public final class DataSheet {

    /** Of full-width forms of ASCII, the first and the last. */
    private static final char FIRST_WIDE = '\uFF01';

    private static final char LAST_WIDE = '\uFF5E';

    /** What many programs put before UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final Mistakes mistakes;
    private final List<SheetRow> rows = new ArrayList<>();

    private DataSheet(String file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /**
     * The rows of a file that can be read; one whose name ends in {@code .json} is JSON, every other CSV.
     *
     * @throws IOException if the file cannot be read
     */
    public static List<SheetRow> read(Path path, Mistakes mistakes) throws IOException {
        DataSheet sheet = new DataSheet(String.valueOf(path.getFileName()), mistakes);
        byte[] bytes = new ImportedFile(path).bytes();
        sheet.text(bytes).ifPresent(text -> {
            if (sheet.file.toLowerCase(Locale.ROOT).endsWith(".json")) {
                sheet.readJson(text);
            } else {
                sheet.readCsv(text);
            }
        });
        return List.copyOf(sheet.rows);
    }

    private Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            mistakes.add(file, Kind.NOT_UTF8, "");
            return Optional.empty();
        }
    }

    private void readCsv(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new StringReader(text))) {
            List<Optional<Column>> columns = List.of();
            for (CsvRecord csv : records) {
                if (columns.isEmpty()) {
                    columns = csv.getFields().stream().map(this::column).toList();
                } else {
                    add(csv, columns);
                }
            }
        } catch (CsvParseException e) {
            mistakes.add(file, Kind.NOT_A_SHEET, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Column> column(String heading) {
        Optional<Column> column = Column.of(heading);
        if (column.isEmpty()) {
            mistakes.add(file + ":1", Kind.UNKNOWN_COLUMN, heading);
        }
        return column;
    }

    private void add(CsvRecord csv, List<Optional<Column>> columns) {
        if (csv.getFieldCount() != columns.size()) {
            mistakes.add(file + ":" + csv.getStartingLineNumber(), Kind.OTHER_WIDTH, csv.getFieldCount() + "");
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.size(); i++) {
            String cell = csv.getField(i);
            columns.get(i).ifPresent(column -> cells.put(column, cell));
        }
        add(csv.getStartingLineNumber(), cells);
    }

    private void readJson(String text) {
        try {
            if (CanonicalJson.parse(text.getBytes(StandardCharsets.UTF_8)) instanceof JsonObject whole
                    && whole.members().get("rows") instanceof JsonArray array) {
                for (Json json : array.elements()) {
                    addJson(json);
                }
                return;
            }
        } catch (RefusedException e) {
            mistakes.add(file, Kind.NOT_A_SHEET, e.refusals().get(0).details().getOrDefault("expected", ""));
            return;
        }
        mistakes.add(file, Kind.NOT_A_SHEET, "{\"rows\":[...]}");
    }

    private void addJson(Json json) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        if (json instanceof JsonObject object) {
            object.members().forEach((name, cell) -> column(name).ifPresent(column -> {
                if (cell instanceof JsonString text) {
                    cells.put(column, text.value());
                } else {
                    mistakes.add(file, Kind.NOT_A_SHEET, name);
                }
            }));
        }
        add(rows.size() + 1L, cells);
    }

    private void add(long line, Map<Column, String> cells) {
        SheetRow row = new SheetRow(file, line, cells);
        if (row.cells().isEmpty()) {
            return;
        }
        row.cells().forEach((column, text) -> {
            if (!column.isFree() && isWide(text)) {
                mistakes.add(row, column, Kind.FULL_WIDTH, text, narrow(text));
            }
        });
        rows.add(row);
    }

    /** Whether something in it is a full-width form of ASCII: it looks like a digit or a letter and is none. */
    static boolean isWide(String text) {
        return text.chars().anyMatch(one -> FIRST_WIDE <= one && one <= LAST_WIDE);
    }

    private static String narrow(String wide) {
        return wide.chars()
                .map(one -> FIRST_WIDE <= one && one <= LAST_WIDE ? one - FIRST_WIDE + '!' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
