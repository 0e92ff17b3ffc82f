/**
 * The one way into the registry, on bytes.
 *
 * <p>{@link io.carbonregistry.Entry} takes a {@link io.carbonregistry.Proposal} and a {@link io.carbonregistry.Lookup} of states
 * and answers with an {@link io.carbonregistry.Outcome}: writes and fact, an answer, or a refusal. Its shape is frozen, so that
 * any block can be decided again by the code of its time. It knows no Fabric; whoever knows Fabric carries bytes in and out.
 * It never writes, reads no clock, and never tells a stack trace.
 */
@NullMarked
package io.carbonregistry;

import org.jspecify.annotations.NullMarked;
