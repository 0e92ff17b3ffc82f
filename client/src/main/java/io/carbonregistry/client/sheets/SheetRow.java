package io.carbonregistry.client.sheets;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a data sheet.
 *
 * @param file the sheet's file name
 * @param line where it begins in the file, from 1; in JSON its number among the rows
 * @param cells what stands in it; empty cells are left out
 */
public record SheetRow(String file, long line, Map<Column, String> cells) {

    public SheetRow {
        Map<Column, String> filled = new EnumMap<>(Column.class);
        cells.forEach((column, text) -> {
            if (!text.isBlank()) {
                filled.put(column, text.strip());
            }
        });
        cells = Collections.unmodifiableMap(filled);
    }

    /** What stands in a column. */
    public Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** Where it stands. */
    public String place() {
        return file + ":" + line;
    }
}
