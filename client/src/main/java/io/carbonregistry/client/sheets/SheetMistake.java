package io.carbonregistry.client.sheets;

/**
 * What is wrong in a data sheet.
 *
 * @param place the file and the line
 * @param column in which column
 * @param kind what is wrong
 * @param given what stands there
 * @param expected what would be right, where the kind doesn't say it
 */
public record SheetMistake(String place, String column, Kind kind, String given, String expected) {

    /** What can be wrong. */
    public enum Kind {
        /** The file is not in UTF-8. */
        NOT_UTF8,
        /** The file is neither CSV nor JSON as the template prints it. */
        NOT_A_SHEET,
        /** There is no such column. */
        UNKNOWN_COLUMN,
        /** A row has more or fewer cells than the first line. */
        OTHER_WIDTH,
        /** Nothing stands where something must. */
        EMPTY,
        /** Full-width letters or digits, which look like others. */
        FULL_WIDTH,
        NOT_A_NUMBER,
        NOT_A_DAY,
        /** No list of meters. */
        NOT_METERS,
        /** A report with one of its four parts missing. */
        REPORT_INCOMPLETE,
        /** No list of evidence. */
        NOT_EVIDENCE,
        /** A file of evidence that is not in the folder. */
        NO_FILE,
        /** A file of evidence without a byte. */
        EMPTY_FILE,
        /** One file as evidence of two kinds. */
        TWO_KINDS,
        /** A facility that is not among those that are prepared. */
        OTHER_FACILITY,
        /** What the registry's own values refuse. */
        MALFORMED
    }
}
