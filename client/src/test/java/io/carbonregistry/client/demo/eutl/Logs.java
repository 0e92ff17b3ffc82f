package io.carbonregistry.client.demo.eutl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Logs for tests. */
final class Logs {

    private Logs() {}

    /** A small one with every type, and much that is wrong. */
    static TransactionLog small() throws IOException {
        return small(Integer.MAX_VALUE);
    }

    static TransactionLog small(int limit) throws IOException {
        try (InputStream in = Objects.requireNonNull(Logs.class.getResourceAsStream("log.csv"))) {
            return TransactionLog.read(in, limit);
        }
    }

    /** One of these lines. */
    static TransactionLog of(String... lines) throws IOException {
        String text = String.join(",", Column.header()) + "\n" + String.join("\n", lines);
        return TransactionLog.read(new ByteArrayInputStream(text.getBytes(UTF_8)), Integer.MAX_VALUE);
    }

    /** A line of one type between two accounts. */
    static String line(String id, String type, String from, String to, String amount) {
        return "2006-01-01 00:00:00.000," + id + "," + type.replace('-', ',') + "," + from + "," + to + ",EUA2005,,"
                + amount;
    }

    static Translation translated(TransactionLog log) {
        return Translations.of(log.transactions());
    }
}
