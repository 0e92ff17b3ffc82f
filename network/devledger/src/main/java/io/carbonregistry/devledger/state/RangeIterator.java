package io.carbonregistry.devledger.state;

import io.carbonregistry.devledger.state.StateView.Entry;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** Walks the keys of one namespace, or of one collection as an organisation holds it, up to an end. */
final class RangeIterator implements Iterator<Entry> {

    private final int prefix;
    private final Cursor<byte[], byte[]> cursor;
    private final byte[] end;
    private @Nullable Entry next;

    RangeIterator(int prefix, Cursor<byte[], byte[]> cursor, byte[] end) {
        this.prefix = prefix;
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
                : new Entry(StoredKey.text(prefix, stored), StoredEntry.decode(cursor.getValue()));
    }
}
