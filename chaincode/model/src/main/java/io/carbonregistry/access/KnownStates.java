package io.carbonregistry.access;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.wire.Records;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Knows states again. Rules, mandates, standings and guidelines are read by every act and seldom change, and the same bytes always
 * read the same; reading them anew takes half of a decision. What is confided is never kept.
 */
final class KnownStates {

    /** So many that the actors of one day are known, in a few megabytes. */
    private static final int MOST = 10_000;

    private final Records records;
    private final Map<String, Known> known = Collections.synchronizedMap(new Latest());

    /** What stood under a key, and what it says. */
    @SuppressWarnings("ArrayRecordComponent") // compared by content, and by this class alone
    private record Known(byte[] bytes, State state) {}

    /** Those that were met last. */
    private static final class Latest extends LinkedHashMap<String, Known> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    }

    KnownStates(Records records) {
        this.records = records;
    }

    /** What stands under a key. */
    State read(Key<?> key, byte[] bytes) {
        if (StateTypes.collection(key.text()).isPresent()) {
            return records.read(key.type(), bytes);
        }
        Known before = known.get(key.text());
        if (before != null && Arrays.equals(before.bytes(), bytes)) {
            return before.state();
        }
        State state = records.read(key.type(), bytes);
        known.put(key.text(), new Known(bytes, state));
        return state;
    }
}
