package io.carbonregistry.kernel;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An administrative division code (GB/T 2260): two digits for a province, four for a city, six for a county; {@code 0} for the
 * nation. Pairs of zeros at the end name no smaller division: {@code 420100} is the city {@code 4201} in full.
 */
public record Adcode(String value) implements Text {

    private static final Pattern CODE = Pattern.compile("0|[1-9][0-9]([0-9]{2}){0,2}");
    private static final Pattern NOTHING_SMALLER = Pattern.compile("^0$|(?<=^..(..)?)(00)+$");

    /** The whole nation. */
    public static final Adcode NATION = new Adcode("0");

    /** The levels of divisions, the largest first. */
    public enum Level {
        NATION(0),
        PROVINCE(2),
        CITY(4),
        COUNTY(6);

        private final int digits;

        Level(int digits) {
            this.digits = digits;
        }
    }

    public Adcode {
        Text.require(CODE.matcher(value).matches(), "adcode", value, "2, 4 or 6 digits, or 0 for the nation");
    }

    /** Which level's division it is. */
    public Level level() {
        int digits = significant().length();
        return Stream.of(Level.values())
                .filter(level -> level.digits == digits)
                .findFirst()
                .orElseThrow();
    }

    /** The division of a level that it lies in; itself where it is larger than those. */
    public Adcode at(Level level) {
        String digits = significant().substring(0, Math.min(significant().length(), level.digits));
        return digits.isEmpty() ? NATION : new Adcode(digits);
    }

    /** Whether the other lies within this one. */
    public boolean covers(Adcode other) {
        return other.value.startsWith(significant());
    }

    private String significant() {
        return NOTHING_SMALLER.matcher(value).replaceFirst("");
    }

    @Override
    public String toString() {
        return value;
    }
}
