package io.carbonregistry.client.cli.records;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names as they are typed: {@code TransferUnits} is {@code transfer-units}. */
public final class KebabCase {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private KebabCase() {}

    /** The name of a class or component, lower-case, its words joined by hyphens. */
    public static String of(String camelCase) {
        return HUMP.matcher(camelCase).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
