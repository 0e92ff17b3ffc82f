package io.carbonregistry.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what never enters a block.
 *
 * <p>A component of a request that is marked so is no part of its intent and none of its arguments: it travels in the proposal's
 * transient map, under the component's name, as canonical JSON. Digest, approval and idempotency leave it out, so the intent
 * holds a commitment to it and the request's own rules compare the two. Its type has a static {@code none()} that stands for an
 * absent one, as it is wherever a request is read from a block.
 *
 * <p>A query that is marked so answers from what is confided, and an act that is marked so looks at it or writes it though it brings nothing
 * of it along: only peers that hold it are asked.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Confided {

    /**
     * The longest that one component's canonical JSON may be, in bytes: it is written once more with what follows from it, and a transaction
     * with both stays well within what peers take in one message.
     */
    int MOST_BYTES = 3_000_000;
}
