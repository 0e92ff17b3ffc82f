package io.carbonregistry.wire;

import java.util.ArrayList;
import java.util.List;

/** A list as an array. */
record ListForm(Form element) implements Form {

    @Override
    public void write(Object value, CanonicalWriter out) {
        out.beginArray();
        for (Object each : (List<?>) value) {
            element.write(each, out);
        }
        out.endArray();
    }

    @Override
    public Object read(Json json, Place place) {
        if (!(json instanceof JsonArray array)) {
            throw place.malformed("an array", json);
        }
        List<Object> values = new ArrayList<>(array.elements().size());
        for (Json each : array.elements()) {
            values.add(element.read(each, place.element(values.size())));
        }
        return List.copyOf(values);
    }
}
