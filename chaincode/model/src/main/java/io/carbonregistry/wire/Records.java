package io.carbonregistry.wire;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The canonical codec of records. A component is a member: every one that is no Optional is required, and an empty Optional
 * is left out. Components declared as an interface stand with their record's simple name as the further member {@code @type}.
 */
public final class Records {

    private final Types types;
    private final Forms forms;
    private final Form tagged;

    private Records(Types types, boolean strict) {
        this.types = types;
        this.forms = new Forms(types, strict);
        this.tagged = new TaggedForm(Record.class, types, forms);
        forms.bind(types.byName().values());
    }

    /**
     * A codec that refuses members it does not know.
     *
     * @throws IllegalArgumentException if a registered record has no form on the wire, which is a bug
     */
    public static Records strict(Types types) {
        return new Records(types, true);
    }

    /** A codec that passes over members it does not know: for reading what a newer registry wrote. */
    public static Records tolerant(Types types) {
        return new Records(types, false);
    }

    /** The canonical bytes of a record where its type is known: a state, a query, an answer. */
    public byte[] bytes(Object value) {
        return bytes(forms.of(value.getClass()), value);
    }

    /** As {@link #bytes}, for whoever goes on with the tree. */
    public Json json(Object value) {
        return CanonicalJson.parse(bytes(value));
    }

    /** The canonical bytes of a record where its type is not known, with {@code @type}: a fact in a response or an event. */
    public byte[] tagged(Object value) {
        return bytes(tagged, value);
    }

    /**
     * Reads a record of a known type, or, if the type is an interface, what {@link #tagged} wrote.
     *
     * @throws RefusedException as malformed, naming the member; or as the record's constructor refuses
     */
    public <T> T read(Class<T> type, byte[] bytes) {
        return type.cast(forms.of(type).read(CanonicalJson.parse(bytes), Place.of(type)));
    }

    /** The canonical bytes of what a query answers, in the form of the result type that it names. */
    public <R> byte[] writeAnswer(Query<R> query, R answer) {
        return bytes(answerOf(query), answer);
    }

    /**
     * Reads what {@link #writeAnswer} wrote.
     *
     * @throws RefusedException as malformed, naming the member
     */
    @SuppressWarnings("unchecked") // the form is the one of the query's own result type
    public <R> R readAnswer(Query<R> query, byte[] bytes) {
        return (R) answerOf(query).read(CanonicalJson.parse(bytes), Place.of(query.getClass()));
    }

    /** The canonical bytes of a request without its inputs and what it confides; what is digested and approved. */
    public byte[] intent(Request<?> request) {
        CanonicalWriter out = new CanonicalWriter();
        forms.record(request.getClass()).intent(request, out);
        return utf8(out.text());
    }

    /** The canonical bytes of a request's inputs, those of a request it carries among them. */
    public byte[] inputs(Request<?> request) {
        CanonicalWriter out = new CanonicalWriter();
        out.beginObject();
        apart(request, Part.INPUT).forEach((name, json) -> {
            out.name(name);
            out.canonical(json);
        });
        out.endObject();
        return utf8(out.text());
    }

    /** What a request confides, that of a request it carries among it: the entries of the transient map, canonical. */
    public SortedMap<String, byte[]> confided(Request<?> request) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        apart(request, Part.CONFIDED).forEach((name, json) -> entries.put(name, utf8(json)));
        return entries;
    }

    /**
     * Puts a request together again; absent inputs, and what is confided and absent, are their type's {@code none()}.
     *
     * @param type its simple name
     * @param confided the entries of the transient map
     * @throws RefusedException as malformed, naming the member; or as the record's constructor refuses
     */
    public Request<?> request(String type, byte[] intent, byte[] inputs, SortedMap<String, byte[]> confided) {
        Class<? extends Request<?>> found = requestType(type);
        Place place = Place.of(found);
        if (!(CanonicalJson.parse(inputs) instanceof JsonObject object)) {
            throw place.member("inputs").malformed("an object", "another value");
        }
        Given given = new Given(new Inputs(object), Inputs.confided(confided));
        Object request = forms.record(found).read(CanonicalJson.parse(intent), place, given);
        given.requireAllTaken(type, place);
        return found.cast(request);
    }

    /** What four eyes and idempotency compare: SHA-256 over the type's name, a zero byte and the intent. */
    public Digest digest(Request<?> request) {
        byte[] type = request.getClass().getSimpleName().getBytes(StandardCharsets.US_ASCII);
        return Digest.of(type, new byte[] {0}, intent(request));
    }

    private SortedMap<String, String> apart(Request<?> request, Part part) {
        SortedMap<String, String> members = new TreeMap<>();
        forms.record(request.getClass()).apart(request, part, members);
        return members;
    }

    private static byte[] bytes(Form form, Object value) {
        CanonicalWriter out = new CanonicalWriter();
        form.write(value, out);
        return utf8(out.text());
    }

    private static byte[] utf8(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private Form answerOf(Query<?> query) {
        return Arrays.stream(query.getClass().getGenericInterfaces())
                .filter(type -> type instanceof ParameterizedType generic && generic.getRawType() == Query.class)
                .map(type -> forms.of(((ParameterizedType) type).getActualTypeArguments()[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("names no result: " + query.getClass()));
    }

    @SuppressWarnings("unchecked") // a class of requests is one of requests of something
    private Class<? extends Request<?>> requestType(String type) {
        return (Class<? extends Request<?>>) (Class<?>) types.find(type, Request.class)
                .orElseThrow(() ->
                        RefusedException.because(Reason.MALFORMED, "function", "a request's type", Place.cut(type)));
    }
}
