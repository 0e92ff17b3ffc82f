package io.carbonregistry.client.demo.eutl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a file of the log says.
 *
 * @param lines how many lines were read, the header left out
 * @param transactions in the log's order
 * @param unreadable lines that could not be read
 */
public record TransactionLog(long lines, List<LoggedTransaction> transactions, List<Unreadable> unreadable) {

    public TransactionLog {
        transactions = List.copyOf(transactions);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Reads a file.
     *
     * @param limit how many transactions at most
     * @throws IOException if there is no such file, or its first line is not the log's header
     */
    public static TransactionLog read(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, limit);
        }
    }

    /** Reads a stream; bytes that are no UTF-8 spoil their own field alone. */
    static TransactionLog read(InputStream in, int limit) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, UTF_8));
        String header = text.readLine();
        if (!String.join(",", Column.header()).equals(header)) {
            throw new IOException("the first line must be " + String.join(",", Column.header()));
        }
        Gathering gathering = new Gathering(limit);
        for (String line = text.readLine(); line != null && gathering.takes(line); ) {
            line = text.readLine();
        }
        return gathering.log();
    }
}
