package io.carbonregistry.access;

import io.carbonregistry.approvals.ActProposed;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The records that have a name on the wire, read off the table of permissions. */
public final class Routes {

    /** Reading off four hundred records takes longer than any act, and what was read never changes. */
    private static final Records RECORDS = Records.strict(types());

    private Routes() {}

    /** The codec of them all, which refuses members it does not know. */
    public static Records records() {
        return RECORDS;
    }

    /** Every request, every query, and every fact that a request becomes. */
    public static Types types() {
        List<Class<?>> types = new ArrayList<>();
        Permissions.all().forEach(line -> types.add(line.type()));
        types.addAll(facts());
        return Types.of(types);
    }

    /** Every fact that an act becomes, in the order of the table. */
    public static List<Class<?>> facts() {
        Stream<Class<?>> own = Permissions.all().stream()
                .filter(Permission::isAct)
                .<Class<?>>map(line -> factOf(line.type()))
                .filter(fact -> fact != Fact.class);
        return Stream.concat(own, Stream.of(ActProposed.class)).distinct().toList();
    }

    private static Class<?> factOf(Class<?> request) {
        for (Type implemented : request.getGenericInterfaces()) {
            if (implemented instanceof ParameterizedType type && type.getRawType() == Request.class) {
                return (Class<?>) type.getActualTypeArguments()[0];
            }
        }
        throw new IllegalStateException(request + " names no fact");
    }
}
