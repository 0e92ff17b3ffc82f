package io.carbonregistry.units;

import io.carbonregistry.kernel.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A second of universal time as it is written (RFC 3339): {@code 2026-03-02T04:05:06Z}. */
public record Moment(String value) implements Text, Comparable<Moment> {

    private static final Pattern FORM = Pattern.compile("2[0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public Moment {
        Text.require(FORM.matcher(value).matches() && exists(value), "moment", value, "yyyy-MM-ddTHH:mm:ssZ");
    }

    /** The day it falls on, Asia/Shanghai. */
    public LocalDate day() {
        return LocalDate.ofInstant(Instant.parse(value), SHANGHAI);
    }

    private static boolean exists(String value) {
        try {
            return Instant.parse(value).toString().equals(value);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    @Override
    public int compareTo(Moment other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
