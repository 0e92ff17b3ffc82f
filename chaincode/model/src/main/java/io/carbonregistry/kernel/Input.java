package io.carbonregistry.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that is not part of a request's intent: which blocks are drawn, which lane is used. Digest, approval and
 * idempotency leave it out, and whoever submits the deciding transaction chooses it anew. Its type has a static {@code none()}
 * that stands for an absent input.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Input {}
