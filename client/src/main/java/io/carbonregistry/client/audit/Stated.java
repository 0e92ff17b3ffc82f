package io.carbonregistry.client.audit;

import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.kernel.Digest;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds in a request what it states openly of what it confides. */
final class Stated {

    private Stated() {}

    /** The lines of months, wherever its records carry them. */
    static Stream<MonthLine> lines(Object value) {
        if (value instanceof MonthLine line) {
            return Stream.of(line);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Stated::lines);
        }
        return value instanceof Record one ? components(one).flatMap(Stated::lines) : Stream.empty();
    }

    /** Every digest that it states, in the order of its components: among them what is published of what it confides. */
    static Stream<Digest> digests(Object value) {
        if (value instanceof Digest digest) {
            return Stream.of(digest);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Stated::digests);
        }
        if (value instanceof Optional<?> maybe) {
            return maybe.stream().flatMap(Stated::digests);
        }
        return value instanceof Record one ? components(one).flatMap(Stated::digests) : Stream.empty();
    }

    private static Stream<Object> components(Record one) {
        return Arrays.stream(one.getClass().getRecordComponents()).map(component -> read(component, one));
    }

    private static Object read(RecordComponent component, Record one) {
        try {
            return component.getAccessor().invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an act's records are public: " + component, e);
        }
    }
}
