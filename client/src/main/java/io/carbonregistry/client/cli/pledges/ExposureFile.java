package io.carbonregistry.client.cli.pledges;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** What a bank has lent as CSV (RFC 4180): a line for the whole, each class, each band and each debtor. */
final class ExposureFile {

    private ExposureFile() {}

    static String csv(ExposureSheet sheet) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "part", "name", "vintage", "usable_until", "tonnes", "loans", "outstanding_fen", "share_percent");
            write(csv, "bank", sheet.bank(), sheet.loans(), sheet.outstandingFen(), "");
            sheet.units()
                    .forEach(one -> csv.writeRecord(
                            "units",
                            one.unitClass().toString(),
                            one.vintage().orElse(""),
                            one.usableUntil().map(LocalDate::toString).orElse(""),
                            Long.toString(one.tonnes()),
                            "",
                            "",
                            ""));
            sheet.bands().forEach(one -> write(csv, "ltv", one.ltvPercent(), one.loans(), one.outstandingFen(), ""));
            sheet.debtors()
                    .forEach(one ->
                            write(csv, "debtor", one.account(), one.loans(), one.outstandingFen(), one.sharePercent()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, String part, Object name, long loans, long fen, String share) {
        csv.writeRecord(part, name.toString(), "", "", "", Long.toString(loans), Long.toString(fen), share);
    }
}
