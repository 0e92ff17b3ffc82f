package io.carbonregistry.devices;

import io.carbonregistry.kernel.Text;
import java.util.Base64;

/** What a device has signed with: ECDSA over SHA-256, DER in Base64 (RFC 3279, section 2.2.3; RFC 4648, section 4). */
public record DeviceSignature(String value) implements Text {

    /** Two numbers of 33 bytes at the most, with their heads. */
    private static final int LONGEST = 96;

    public DeviceSignature {
        Text.require(value.length() <= LONGEST && Base64Text.isCanonical(value), "signature", value, "DER in Base64");
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
