package io.carbonregistry.wire;

import java.util.SortedMap;

/** The form of requests, which divide into their intent, their inputs and what they confide. */
interface DividedForm extends Form {

    /** The members of the intent: no component that is an input or confided, at any depth of requests in requests. */
    SortedMap<String, Json> intent(Object request);

    /** Adds the components of a part other than the intent, those of a carried request among them, to one object. */
    void apart(Object request, Part part, SortedMap<String, Json> members);

    /** Puts a request together again. */
    Object read(Json intent, Place place, Given given);
}
