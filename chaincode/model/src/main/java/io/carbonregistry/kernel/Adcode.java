package io.carbonregistry.kernel;

import java.util.regex.Pattern;

/**
 * An administrative division code (GB/T 2260): two digits for a province, four for a city, six for a county; {@code 0} for the
 * nation.
 */
public record Adcode(String value) implements Text {

    private static final Pattern CODE = Pattern.compile("0|[1-9][0-9]([0-9]{2}){0,2}");

    /** The whole nation. */
    public static final Adcode NATION = new Adcode("0");

    public Adcode {
        Text.require(CODE.matcher(value).matches(), "adcode", value, "2, 4 or 6 digits, or 0 for the nation");
    }

    /** Whether the other lies within this one. */
    public boolean covers(Adcode other) {
        return equals(NATION) || other.value.startsWith(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
