package io.carbonregistry.client.demo.eutl;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.units.Quantity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the log's lines one by one, so that a damaged one spoils no other. */
final class LineParser {

    private static final Pattern CODE = Pattern.compile("[0-9]{1,3}");
    private static final int DATE_LENGTH = "2005-06-24".length();

    private LineParser() {}

    /**
     * The fields of a line.
     *
     * @throws UnreadableException if there are more or fewer than the log has columns
     */
    static List<String> fields(String line) {
        try {
            List<String> fields = CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line)
                    .getFields();
            require(fields.size() == Column.values().length, "it has " + fields.size() + " fields, not 9");
            return fields;
        } catch (CsvParseException e) {
            throw new UnreadableException("it is no line of comma separated values");
        }
    }

    /**
     * The line that the fields say.
     *
     * @throws UnreadableException which says which field cannot be read
     */
    static Line line(List<String> fields) {
        try {
            return new Line(
                    date(Column.COMPLETED_AT.of(fields)),
                    new ActId(Column.TRANSACTION_ID.of(fields)),
                    code(Column.TYPE_MAIN, fields) + "-" + code(Column.TYPE_SUPPLEMENTARY, fields),
                    new AccountId(Column.TRANSFERRING_ACCOUNT.of(fields)),
                    new AccountId(Column.ACQUIRING_ACCOUNT.of(fields)),
                    units(fields),
                    quantity(Column.AMOUNT.of(fields)));
        } catch (RefusedException e) {
            throw new UnreadableException(
                    e.refusals().get(0).details().getOrDefault("what", "the amount") + " cannot be read");
        }
    }

    private static Line.Units units(List<String> fields) {
        Line.Units units = new Line.Units(Column.UNIT_TYPE.of(fields), Column.PROJECT.of(fields));
        units.unitClass();
        return units;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(DATE_LENGTH, text.length())));
        } catch (DateTimeParseException e) {
            throw new UnreadableException("the completion time cannot be read");
        }
    }

    private static String code(Column column, List<String> fields) {
        String text = column.of(fields);
        require(CODE.matcher(text).matches(), "the transaction type cannot be read");
        return text;
    }

    private static Quantity quantity(String text) {
        require(text.matches("[0-9]{1,16}"), "the amount is no whole number");
        return new Quantity(Long.parseLong(text));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnreadableException(otherwise);
        }
    }
}
