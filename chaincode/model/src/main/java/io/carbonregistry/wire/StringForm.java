package io.carbonregistry.wire;

import io.carbonregistry.kernel.RefusedException;
import java.util.function.Function;

/**
 * A value as a string.
 *
 * @param expected what a person is told to give
 * @param write the value's text
 * @param read the value of a text; throws if it is malformed
 */
record StringForm(String expected, Function<Object, String> write, Function<String, Object> read) implements Form {

    @Override
    public void write(Object value, CanonicalWriter out) {
        out.string(write.apply(value));
    }

    @Override
    public Object read(Json json, Place place) {
        if (!(json instanceof JsonString string)) {
            throw place.malformed(expected, json);
        }
        try {
            return read.apply(string.value());
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw place.malformed(expected, json);
        }
    }
}
