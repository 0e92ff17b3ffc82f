package io.carbonregistry.devledger.state;

import io.carbonregistry.devledger.state.StateView.Entry;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** Walks public keys of one namespace up to an end. */
final class RangeIterator implements Iterator<Entry> {

    private final String namespace;
    private final Cursor<byte[], byte[]> cursor;
    private final byte[] end;
    private @Nullable Entry next;

    RangeIterator(String namespace, Cursor<byte[], byte[]> cursor, byte[] end) {
        this.namespace = namespace;
        this.cursor = cursor;
        this.end = end;
        advance();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Entry next() {
        Entry found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        advance();
        return found;
    }

    private void advance() {
        byte[] stored = cursor.hasNext() ? cursor.next() : null;
        next = stored == null || Arrays.compareUnsigned(stored, end) >= 0
                ? null
                : new Entry(StoredKey.text(namespace, stored), StoredEntry.decode(cursor.getValue()));
    }
}
