package io.carbonregistry.client.sheets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a data sheet. */
public enum Column {
    /** The facility's id; where it is empty, the one that was named when the sheet was read. */
    FACILITY,
    /** The parameter's code in the guideline. */
    PARAMETER,
    /** What the parameter is called, for the eye alone. */
    NAME,
    /** The code of the material; empty for the facility's own. */
    MATERIAL,
    /** The value in ASCII digits. */
    VALUE,
    /** The unit; the guideline's where it is empty. */
    UNIT,
    /** The code of the data source. */
    SOURCE,
    /** How the value was found. */
    METHOD,
    /** {@code METER} or {@code METER:FIRST..LAST}, several with semicolons between them. */
    METERS,
    /** The laboratory's id. */
    LABORATORY,
    /** The number of its report. */
    REPORT,
    /** The day of the sample. */
    SAMPLED,
    /** The day of the report. */
    REPORTED,
    /** {@code KIND=FILE}, several with semicolons between them. */
    EVIDENCE,
    /** What explains the value. */
    NOTE;

    /** As it stands in the first line. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a heading. */
    static Optional<Column> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All headings in a line. */
    static String headings() {
        return Arrays.stream(values()).map(Column::heading).collect(Collectors.joining(", "));
    }

    /** Whether it holds free text, in which any letter may stand. */
    boolean isFree() {
        return this == NAME || this == METHOD || this == NOTE || this == EVIDENCE || this == REPORT;
    }
}
