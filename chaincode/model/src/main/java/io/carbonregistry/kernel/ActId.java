package io.carbonregistry.kernel;

/** The client's id of one act, unique for its actor: letters, digits, dot, underscore, hyphen; at most 64. */
public record ActId(String value) implements Text {

    public ActId {
        Text.requireId("act id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
