package io.carbonregistry.client.projection;

import io.carbonregistry.access.StateTypes;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.wire.Records;

/**
 * Reads states of every type, by the keys under which they stand.
 *
 * @param records the codec
 */
record StateReader(Records records) {

    /**
     * The key that a text is.
     *
     * @throws ProjectionException if this code knows no state that stands there
     */
    Key<?> key(String text) {
        return StateTypes.key(text)
                .orElseThrow(() -> new ProjectionException(
                        "Nothing is known to stand under " + text + ": the registry is newer than this program"));
    }

    State read(String key, byte[] value) {
        return records.read(key(key).type(), value);
    }
}
