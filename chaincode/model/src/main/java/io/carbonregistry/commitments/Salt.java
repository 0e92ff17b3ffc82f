package io.carbonregistry.commitments;

import io.carbonregistry.kernel.Text;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** 32 bytes that nobody can guess, as 64 lower-case hexadecimal digits: what keeps a row from being found by trying values. */
public record Salt(String value) implements Text {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public Salt {
        // What is malformed may be a secret all the same, so it is not shown.
        Text.require(HEX.matcher(value).matches(), "salt", "another text", "64 hexadecimal digits");
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }

    @Override
    public String wire() {
        return value;
    }

    @Override
    public String toString() {
        return "a salt";
    }
}
