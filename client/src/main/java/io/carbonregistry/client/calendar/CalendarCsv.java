package io.carbonregistry.client.calendar;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.CalendarMonth;
import io.carbonregistry.attestations.Flag;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A calendar as comma separated values (RFC 4180) with a heading, a line a month.
 *
 * @param calendar which
 */
public record CalendarCsv(MonthCalendar calendar) {

    private static final List<String> HEADING =
            List.of("account", "facility", "month", "due", "timeliness", "version", "made", "review", "flags");

    /** The whole of it. */
    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADING);
            for (MonthCalendar.Entity entity : calendar.entities()) {
                entity.months().forEach(month -> csv.writeRecord(line(entity.account(), month)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(AccountId account, CalendarMonth month) {
        List<String> fields = new ArrayList<>();
        fields.add(account.value());
        fields.add(month.facility().value());
        fields.add(month.month().toString());
        fields.add(month.due().toString());
        fields.add(month.timeliness().name());
        fields.add(month.version().map(String::valueOf).orElse(""));
        fields.add(month.why().map(Enum::name).orElse(""));
        fields.add(month.status().map(Enum::name).orElse(""));
        fields.add(month.flags().stream().map(CalendarCsv::text).collect(Collectors.joining(" ")));
        return fields;
    }

    private static String text(Flag flag) {
        return flag.kind().code() + flag.figure().map(figure -> ":" + figure).orElse("");
    }
}
