package io.carbonregistry.kernel;

/** Why an office or a holder does something, in its own words or by the article it rests on: 1 to 512 characters. */
public record Grounds(String value) implements Text {

    public Grounds {
        Text.require(!value.isBlank() && value.length() <= 512, "grounds", value, "1 to 512 characters");
    }

    @Override
    public String toString() {
        return value;
    }
}
