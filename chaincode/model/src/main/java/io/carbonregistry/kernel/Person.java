package io.carbonregistry.kernel;

/**
 * A natural person or a device as an organisation's CA names it. Four eyes compares persons, not certificates.
 *
 * @param msp the organisation's MSP id
 * @param name the common name in the certificate
 */
public record Person(String msp, String name) implements Text {

    public Person {
        Text.require(Text.ID.matcher(msp).matches(), "MSP id", msp, "1 to 64 of A-Z a-z 0-9 . _ -");
        Text.require(!name.isBlank() && name.length() <= 128, "common name", name, "1 to 128 characters");
    }

    /** Reads {@code MSP/name}. */
    public static Person parse(String text) {
        int slash = text.indexOf('/');
        Text.require(slash > 0, "person", text, "MSP/NAME");
        return new Person(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return msp + "/" + name;
    }
}
