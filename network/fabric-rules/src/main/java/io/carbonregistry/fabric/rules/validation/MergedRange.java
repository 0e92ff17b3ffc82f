package io.carbonregistry.fabric.rules.validation;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.state.KeyVersion;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Update;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Two ranges in one, in the order of the keys' bytes; an update wins over what is committed, and deletes it. */
final class MergedRange implements Iterator<KeyVersion> {
    private static final Comparator<String> ORDER =
            Comparator.comparing(ByteString::copyFromUtf8, ByteString.unsignedLexicographicalComparator());

    private final Iterator<KeyVersion> committed;
    private final Iterator<Map.Entry<StateKey, Update>> updates;
    private @Nullable KeyVersion old;
    private Map.@Nullable Entry<StateKey, Update> update;
    private @Nullable KeyVersion next;

    MergedRange(Iterator<KeyVersion> committed, Iterator<Map.Entry<StateKey, Update>> updates) {
        this.committed = committed;
        this.updates = updates;
        this.old = committed.hasNext() ? committed.next() : null;
        this.update = updates.hasNext() ? updates.next() : null;
        this.next = find();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public KeyVersion next() {
        KeyVersion found = next;
        if (found == null) {
            throw new NoSuchElementException("The range has ended");
        }
        next = find();
        return found;
    }

    private @Nullable KeyVersion find() {
        while (old != null || update != null) {
            KeyVersion current = old;
            Map.Entry<StateKey, Update> change = update;
            int order = current == null
                    ? 1
                    : change == null
                            ? -1
                            : ORDER.compare(current.key(), change.getKey().text());
            if (order <= 0) {
                old = committed.hasNext() ? committed.next() : null;
            }
            if (order < 0 || change == null) {
                return current;
            }
            update = updates.hasNext() ? updates.next() : null;
            if (!change.getValue().isDelete()) {
                return new KeyVersion(change.getKey().text(), change.getValue().version());
            }
        }
        return null;
    }
}
