package io.carbonregistry.wire;

import java.util.SortedMap;

/** The form of requests, which divide into their intent, their inputs and what they confide. */
interface DividedForm extends Form {

    /** Writes the intent: no component that is an input or confided, at any depth of requests in requests. */
    void intent(Object request, CanonicalWriter out);

    /** Adds the components of a part other than the intent, those of a carried request among them, to the members of one object. */
    void apart(Object request, Part part, SortedMap<String, String> members);

    /** Puts a request together again. */
    Object read(Json intent, Place place, Given given);
}
