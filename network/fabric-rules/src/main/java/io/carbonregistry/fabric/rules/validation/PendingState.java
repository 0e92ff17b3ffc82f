package io.carbonregistry.fabric.rules.validation;

import io.carbonregistry.fabric.rules.state.CommittedState;
import io.carbonregistry.fabric.rules.state.KeyVersion;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Update;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The committed state with the updates of the block's earlier valid transactions laid over it. */
record PendingState(CommittedState committed, Updates updates) {

    @Nullable
    StateEntry get(StateKey key) {
        Update update = updates.get(key);
        if (update == null) {
            return committed.get(key);
        }
        return update.value() == null ? null : new StateEntry(update.value(), update.metadata(), update.version());
    }

    private @Nullable Version version(StateKey key) {
        Update update = updates.get(key);
        if (update == null) {
            return committed.version(key);
        }
        return update.isDelete() ? null : update.version();
    }

    /**
     * The keys of a range.
     *
     * @param withEnd whether the end belongs to it: a reader who stopped early names the last key that it saw
     */
    Iterator<KeyVersion> range(String namespace, String start, String end, boolean withEnd) {
        Iterator<KeyVersion> merged = new MergedRange(
                committed.range(namespace, start, end),
                updates.range(namespace, start, end).entrySet().iterator());
        Version last = withEnd ? version(StateKey.of(namespace, end)) : null;
        return last == null ? merged : new RangeWithEnd(merged, new KeyVersion(end, last));
    }
}
