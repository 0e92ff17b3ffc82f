package io.carbonregistry.client.demo.eutl;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of the log, in their order. */
enum Column {
    COMPLETED_AT,
    TRANSACTION_ID,
    TYPE_MAIN,
    TYPE_SUPPLEMENTARY,
    TRANSFERRING_ACCOUNT,
    ACQUIRING_ACCOUNT,
    UNIT_TYPE,
    PROJECT,
    AMOUNT;

    /** The log's first line. */
    static List<String> header() {
        return Arrays.stream(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    String of(List<String> fields) {
        return fields.get(header().indexOf(name().toLowerCase(Locale.ROOT)));
    }
}
