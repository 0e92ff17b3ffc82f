package io.carbonregistry.wire;

/** A boolean as itself. */
record BooleanForm() implements Form {

    @Override
    public void write(Object value, CanonicalWriter out) {
        out.flag((boolean) value);
    }

    @Override
    public Object read(Json json, Place place) {
        if (json instanceof JsonBoolean flag) {
            return flag.value();
        }
        throw place.malformed("true or false", json);
    }
}
