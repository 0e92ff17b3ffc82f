package io.carbonregistry.access;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who may ask what: one table, a line for every act and every query. */
public final class Permissions {

    private static final List<Permission> TABLE = Stream.of(
                    RegistryPermissions.TABLE,
                    MarketPermissions.TABLE,
                    SecurityPermissions.TABLE,
                    MonitoringPermissions.TABLE,
                    VerificationPermissions.TABLE)
            .flatMap(List::stream)
            .toList();

    private static final SortedMap<String, Permission> BY_NAME = new TreeMap<>();

    static {
        TABLE.forEach(line -> BY_NAME.put(line.name(), line));
    }

    private Permissions() {}

    /** Every line. */
    public static List<Permission> all() {
        return TABLE;
    }

    /** The line of an act or query. */
    public static Optional<Permission> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
