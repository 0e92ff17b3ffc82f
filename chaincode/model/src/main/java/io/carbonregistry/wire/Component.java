package io.carbonregistry.wire;

import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * One component of a record as a member of an object.
 *
 * @param name of both
 * @param form of the value, or of what is in the Optional
 * @param accessor reads it from the record
 * @param optional whether it is an Optional, which is left out when empty
 * @param part where it travels, if it is of a request
 * @param absent the value of an absent member; empty means that the member is required
 */
record Component(String name, Form form, MethodHandle accessor, boolean optional, Part part, Optional<Object> absent) {

    Object value(Object owner) {
        return Reflection.call(accessor, owner);
    }

    /** Writes the member, unless it is left out. */
    void write(Object owner, CanonicalWriter out) {
        present(owner).ifPresent(value -> {
            out.name(name);
            form.write(value, out);
        });
    }

    /** The canonical form of the value by itself; empty if the member is left out. */
    Optional<String> alone(Object owner) {
        return present(owner).map(value -> {
            CanonicalWriter out = new CanonicalWriter();
            form.write(value, out);
            return out.text();
        });
    }

    private Optional<?> present(Object owner) {
        Object value = value(owner);
        return optional ? (Optional<?>) value : Optional.of(value);
    }

    /** Whether there is nothing to be said. */
    boolean isAbsent(Object owner) {
        return absent.equals(Optional.of(value(owner)));
    }

    Object read(Optional<Json> member, Place place) {
        if (member.isEmpty()) {
            return absent.orElseThrow(() -> place.malformed("a value", "nothing"));
        }
        Object value = form.read(member.get(), place);
        return optional ? Optional.of(value) : value;
    }

    /** The form of a request that is carried here whole, intent and inputs apart. */
    Optional<DividedForm> carried() {
        return form instanceof TaggedForm tagged && tagged.ofRequests() && !optional
                ? Optional.of(tagged)
                : Optional.empty();
    }
}
