package io.carbonregistry.wire;

import io.carbonregistry.kernel.Request;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One of several records, as an object with the further member {@code @type}, its simple name; no component can be called so. A
 * request that is kept or shown in another record stands as its intent.
 */
final class TaggedForm implements DividedForm {

    static final String TYPE = "@type";

    private final Class<?> kind;
    private final Types types;
    private final Forms forms;

    TaggedForm(Class<?> kind, Types types, Forms forms) {
        if (types.byName().isEmpty()) {
            throw new IllegalArgumentException("no record is registered for " + kind);
        }
        this.kind = kind;
        this.types = types;
        this.forms = forms;
    }

    /** Whether the records are requests, which are carried whole. */
    boolean ofRequests() {
        return Request.class.isAssignableFrom(kind);
    }

    @Override
    public void write(Object value, CanonicalWriter out) {
        if (ofRequests()) {
            intent(value, out);
        } else {
            tag(value, out);
            form(value).members(value, out);
            out.endObject();
        }
    }

    @Override
    public void intent(Object request, CanonicalWriter out) {
        tag(request, out);
        form(request).membersOfIntent(request, out);
        out.endObject();
    }

    /** Begins the object; its type is the first member, since {@code @} comes before every letter. */
    private static void tag(Object value, CanonicalWriter out) {
        out.beginObject();
        out.name(TYPE);
        out.string(value.getClass().getSimpleName());
    }

    @Override
    public void apart(Object request, Part part, SortedMap<String, String> members) {
        form(request).apart(request, part, members);
    }

    @Override
    public Object read(Json json, Place place) {
        JsonObject object = object(json, place);
        RecordForm form = named(object, place);
        return ofRequests() ? form.read(untagged(object), place, Given.none()) : form.read(untagged(object), place);
    }

    @Override
    public Object read(Json intent, Place place, Given given) {
        JsonObject object = object(intent, place);
        return named(object, place).read(untagged(object), place, given);
    }

    private RecordForm form(Object value) {
        if (types.byName().get(value.getClass().getSimpleName()) != value.getClass()) {
            throw new IllegalArgumentException("not registered: " + value.getClass());
        }
        return forms.record(value.getClass());
    }

    private RecordForm named(JsonObject object, Place place) {
        Json type = object.members().getOrDefault(TYPE, new JsonString(""));
        if (!(type instanceof JsonString name) || !types.byName().containsKey(name.value())) {
            throw place.member(TYPE).malformed("the type of a " + kind.getSimpleName(), type);
        }
        return forms.record(types.byName().get(name.value()));
    }

    private static JsonObject object(Json json, Place place) {
        if (json instanceof JsonObject object) {
            return object;
        }
        throw place.malformed("an object", json);
    }

    private static JsonObject untagged(JsonObject object) {
        SortedMap<String, Json> members = new TreeMap<>(object.members());
        members.remove(TYPE);
        return new JsonObject(members);
    }
}
