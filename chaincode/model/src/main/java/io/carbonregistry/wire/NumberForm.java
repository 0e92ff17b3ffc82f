package io.carbonregistry.wire;

import io.carbonregistry.kernel.RefusedException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * A value as a whole number.
 *
 * @param expected what a person is told to give
 * @param write the value's number
 * @param read the value of a number; throws if it is out of range
 */
record NumberForm(String expected, ToLongFunction<Object> write, LongFunction<Object> read) implements Form {

    @Override
    public void write(Object value, CanonicalWriter out) {
        out.number(write.applyAsLong(value));
    }

    @Override
    public Object read(Json json, Place place) {
        if (!(json instanceof JsonNumber number)) {
            throw place.malformed(expected, json);
        }
        try {
            return read.apply(number.value());
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw place.malformed(expected, json);
        }
    }
}
