package io.carbonregistry.wire;

import java.util.SortedMap;

/** The form of requests, which divide into their intent and their inputs. */
interface DividedForm extends Form {

    /** The members of the intent: no component marked as an input, at any depth of requests in requests. */
    SortedMap<String, Json> intent(Object request);

    /** Adds the components marked as inputs, those of a carried request among them, to one object. */
    void inputs(Object request, SortedMap<String, Json> inputs);

    /** Puts a request together again. */
    Object read(Json intent, Place place, Inputs inputs);
}
