package io.carbonregistry.wire;

/** A boolean as itself. */
record BooleanForm() implements Form {

    @Override
    public Json write(Object value) {
        return new JsonBoolean((boolean) value);
    }

    @Override
    public Object read(Json json, Place place) {
        if (json instanceof JsonBoolean flag) {
            return flag.value();
        }
        throw place.malformed("true or false", json);
    }
}
