package io.carbonregistry.devledger.everycall;

import java.util.Iterator;
import java.util.function.Function;
import org.hyperledger.fabric.shim.ledger.KeyValue;
import org.hyperledger.fabric.shim.ledger.QueryResultsIteratorWithMetadata;

/** What an iterator yields, one line a row; the iterator is closed afterwards. */
final class Rows {
    private Rows() {}

    static String of(Iterable<KeyValue> rows) {
        return first(Integer.MAX_VALUE, rows, Rows::line);
    }

    /** The rows of a page and below them how many the peer counted and where the next page begins. */
    static String page(QueryResultsIteratorWithMetadata<KeyValue> rows) {
        String lines = of(rows);
        return lines + "fetched " + rows.getMetadata().getFetchedRecordsCount() + ", next "
                + rows.getMetadata().getBookmark();
    }

    /** At most so many rows: what is not read of an iterator is not part of what the transaction is validated for. */
    static <T> String first(int limit, Iterable<T> rows, Function<T, String> line) {
        StringBuilder text = new StringBuilder();
        Iterator<T> iterator = rows.iterator();
        for (int count = 0; count < limit && iterator.hasNext(); count++) {
            text.append(line.apply(iterator.next())).append('\n');
        }
        close(rows);
        return text.toString();
    }

    static String line(KeyValue row) {
        return row.getKey().replace('\0', '|') + " = " + row.getStringValue();
    }

    /** The shim has two kinds of iterator, related only by being iterable and closeable. */
    private static void close(Iterable<?> rows) {
        try {
            ((AutoCloseable) rows).close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
