package io.carbonregistry.wire;

/** How the values of one Java type stand in JSON. */
interface Form {

    /** Writes the canonical form of a value. */
    void write(Object value, CanonicalWriter out);

    /**
     * Reads a value back.
     *
     * @throws io.carbonregistry.kernel.RefusedException if it is malformed, naming the place
     */
    Object read(Json json, Place place);
}
