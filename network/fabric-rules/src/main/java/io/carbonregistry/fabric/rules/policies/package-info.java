/**
 * Rules about who must have signed.
 *
 * <p>It is for evaluating signature policies and those that sum up policies of groups below, by their paths, and for
 * writing them from text. It knows gates, principals and paths. It does not know what is being signed for. A signer
 * counts once within one evaluation. A policy that can't be read is never satisfied.
 */
@NullMarked
package io.carbonregistry.fabric.rules.policies;

import org.jspecify.annotations.NullMarked;
