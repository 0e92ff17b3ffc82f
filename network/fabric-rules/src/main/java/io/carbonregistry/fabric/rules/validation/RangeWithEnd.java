package io.carbonregistry.fabric.rules.validation;

import io.carbonregistry.fabric.rules.state.KeyVersion;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A range and then one key more. */
final class RangeWithEnd implements Iterator<KeyVersion> {
    private final Iterator<KeyVersion> range;
    private @Nullable KeyVersion end;

    RangeWithEnd(Iterator<KeyVersion> range, KeyVersion end) {
        this.range = range;
        this.end = end;
    }

    @Override
    public boolean hasNext() {
        return range.hasNext() || end != null;
    }

    @Override
    public KeyVersion next() {
        KeyVersion last = end;
        if (range.hasNext() || last == null) {
            return range.next();
        }
        end = null;
        return last;
    }
}
